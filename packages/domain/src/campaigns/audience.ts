import type { Day } from '../days.ts';
import { addDays } from '../days.ts';
import type { Language } from '../people/person.ts';
import { leftOutFor } from './change-suppression.ts';
import type { AudienceContact } from './contact.ts';
import type { Message } from './message.ts';
import { saysAny, wasSent } from './recipient-facts.ts';
import type { AudienceCount, LeftOutReason, Segment } from './segment.ts';
import type { Suppression } from './suppression.ts';
import { instantOf } from './wall-clock.ts';

/** What is sent and to whom. */
export type AudienceTerms = {
  readonly segment: Segment;
  /** The topic that the message is about; empty where it is about none. */
  readonly topic: string;
  /** The languages that the message is written in. */
  readonly speaks: readonly Language[];
  readonly fallback: Message['fallback'];
};

/** What is known beside contacts. */
export type AudienceFacts = {
  /** The clinic's, an IANA name: the segment's days are days there. */
  readonly timeZone: string;
  /** By contact id, the bits (see `facts`) of the earlier campaign that the segment asks about; empty where it asks of none. */
  readonly earlier: ReadonlyMap<string, number>;
};

/** What a segment makes of one contact. `reached`: in which language. */
export type AudienceDecision =
  | { readonly kind: 'not-in-segment' }
  | { readonly kind: 'reached'; readonly language: Language }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** The instant at which a day begins. Where summer time leaves midnight out, the day begins at one. */
const beginningOf = (day: Day, timeZone: string): number =>
  (instantOf(`${day}T00:00`, timeZone) ?? instantOf(`${day}T01:00`, timeZone))?.getTime() ?? Date.parse(day);

/** Instants of the days of a rule: from the first, before the second. */
const instantsOf = (added: NonNullable<Segment['added']>, timeZone: string) => ({
  from: added.from === null ? Number.NEGATIVE_INFINITY : beginningOf(added.from, timeZone),
  before: added.to === null ? Number.POSITIVE_INFINITY : beginningOf(addDays(added.to, 1), timeZone),
});

/** Links that a program followed are nobody's clicks. */
const hasClicked = (bits: number): boolean => saysAny(bits, 'clicked') && !saysAny(bits, 'scanned');

/** Whoever was not sent a mail can neither have clicked in it nor have left it alone. */
const relates = (bits: number, relation: NonNullable<Segment['campaign']>['relation']): boolean => {
  switch (relation) {
    case 'sent':
      return wasSent(bits);
    case 'not-sent':
      return !wasSent(bits);
    case 'clicked':
      return hasClicked(bits);
    case 'not-clicked':
      return wasSent(bits) && !hasClicked(bits);
  }
};

const isOneOf = <Value>(list: readonly Value[], value: Value): boolean =>
  list.length === 0 || list.includes(value);

/** The rule of a segment as a test of one contact; its days are turned into instants once. */
const fitsSegment = (segment: Segment, { timeZone, earlier }: AudienceFacts) => {
  const added = segment.added === null ? null : instantsOf(segment.added, timeZone);
  const { statusSince, campaign } = segment;
  return (contact: AudienceContact): boolean => {
    if (!isOneOf(segment.audiences, contact.audience)) return false;
    if (!isOneOf(segment.languages, contact.language)) return false;
    if (!isOneOf(segment.portalStatuses, contact.portalStatus)) return false;
    if (segment.topics.length > 0 && !segment.topics.some((topic) => contact.topics.includes(topic)))
      return false;
    if (added !== null) {
      const at = Date.parse(contact.addedAt);
      if (at < added.from || at >= added.before) return false;
    }
    const since = contact.portalStatusSince;
    if (statusSince !== null && statusSince.from !== null && since < statusSince.from) return false;
    if (statusSince !== null && statusSince.to !== null && since > statusSince.to) return false;
    return campaign === null || relates(earlier.get(contact.id) ?? 0, campaign.relation);
  };
};

/** The language somebody gets a message in; null where there is none for them. */
const versionFor = ({ speaks, fallback }: AudienceTerms, language: Language): Language | null => {
  if (speaks.includes(language)) return language;
  return fallback === 'leave-out' ? null : (speaks[0] ?? null);
};

/**
 * Whom a message reaches: a function that decides for one contact and what they decided (null: nothing). Counting on the
 * screen and freezing before a sending both ask it, so that the count is the count that is sent. The first reason that
 * holds is given.
 */
export const decideAudience = (terms: AudienceTerms, facts: AudienceFacts) => {
  const fits = fitsSegment(terms.segment, facts);
  return (contact: AudienceContact, suppression: Suppression | null): AudienceDecision => {
    if (!fits(contact)) return { kind: 'not-in-segment' };
    const stopped = leftOutFor(suppression, terms.topic);
    if (stopped !== null) return { kind: 'left-out', reason: stopped };
    if (contact.consent.source === 'none') return { kind: 'left-out', reason: 'no-consent' };
    const language = versionFor(terms, contact.language);
    return language === null ? { kind: 'left-out', reason: 'no-version' } : { kind: 'reached', language };
  };
};

/** Counts decisions as they come, without holding whom they are about. */
export const openAudienceCount = () => {
  let fits = 0;
  const reached = { en: 0, es: 0 };
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  return {
    add: (decision: AudienceDecision): void => {
      if (decision.kind === 'not-in-segment') return;
      fits += 1;
      if (decision.kind === 'reached') reached[decision.language] += 1;
      else leftOut[decision.reason] = (leftOut[decision.reason] ?? 0) + 1;
    },
    count: (): AudienceCount => ({ fits, reached: { ...reached }, leftOut: { ...leftOut } }),
  };
};
