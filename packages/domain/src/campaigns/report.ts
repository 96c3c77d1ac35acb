import { type Language, languages } from '../people/person.ts';
import type { CampaignRun, CampaignState } from './campaign.ts';
import type { Claim } from './chunk.ts';
import { type Outcome, outcomes } from './outcome.ts';
import { allBits, hasFollowed, saysAny, wasSent } from './recipient-facts.ts';

/** So long a mail whose call was not answered is waited for; who was not heard of by then is uncertain. */
export const hoursUntilUncertain = 24;

type OfClaim = Pick<Claim, 'calledAt'>;
type Looked = { readonly state: CampaignState; readonly now: Date };

const isSilent = ({ calledAt }: OfClaim, now: Date): boolean =>
  calledAt !== null && now.getTime() - Date.parse(calledAt) >= hoursUntilUncertain * 3_600_000;

/**
 * What became of a recipient, from the bits known of them. Null for who was written to again: a later chunk answers for them.
 * Whether a call to them was answered, their own bits say: others of the chunk may be gone on with meanwhile.
 */
export const outcomeOf = (bits: number, claim: OfClaim, { state, now }: Looked): Outcome | null => {
  if (saysAny(bits, 'resent')) return null;
  if (wasSent(bits)) return 'sent';
  if (saysAny(bits, 'failed')) return 'failed';
  if (saysAny(bits, 'suppressed')) return 'suppressed';
  if (saysAny(bits, 'called')) return isSilent(claim, now) ? 'uncertain' : 'waiting';
  return state === 'canceled' ? 'canceled' : 'waiting';
};

/** Persons. `opened` and `clicked` without those whose links programs followed. */
export type Reached = {
  readonly recipients: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly delivered: number;
  readonly bounced: number;
  readonly complained: number;
  readonly opened: number;
  readonly clicked: number;
  readonly unsubscribed: number;
  /** Whose links programs followed: what else they opened and clicked is in neither of those two. */
  readonly filtered: number;
};

type Counts = { -readonly [Name in Exclude<keyof Reached, 'outcomes'>]: number } & {
  readonly outcomes: Record<Outcome, number>;
};

/** Nobody at all, to add to. */
export const nobody = (): Counts => ({
  recipients: 0,
  outcomes: { sent: 0, failed: 0, suppressed: 0, uncertain: 0, waiting: 0, canceled: 0 },
  delivered: 0,
  bounced: 0,
  complained: 0,
  opened: 0,
  clicked: 0,
  unsubscribed: 0,
  filtered: 0,
});

const countOne = (counts: Counts, bits: number, outcome: Outcome): void => {
  counts.recipients += 1;
  counts.outcomes[outcome] += 1;
  for (const fact of ['delivered', 'bounced', 'complained', 'unsubscribed'] as const)
    if (saysAny(bits, fact)) counts[fact] += 1;
  if (saysAny(bits, 'scanned')) {
    counts.filtered += 1;
    return;
  }
  for (const fact of ['opened', 'clicked'] as const) if (saysAny(bits, fact)) counts[fact] += 1;
};

/** Both added up, of campaigns or languages whose recipients are not the same. */
export const together = (one: Reached, other: Reached): Reached => {
  const sum = nobody();
  for (const part of [one, other]) {
    for (const outcome of outcomes) sum.outcomes[outcome] += part.outcomes[outcome];
    for (const name of [
      'recipients',
      'delivered',
      'bounced',
      'complained',
      'opened',
      'clicked',
      'unsubscribed',
      'filtered',
    ] as const)
      sum[name] += part[name];
  }
  return sum;
};

/** Of an hour (UTC, `2026-11-23T04`), persons: to whom it was sent in it, and of whom something became known in it. */
export type ReportHour = {
  readonly hour: string;
  readonly sent: number;
  readonly delivered: number;
  readonly opened: number;
  readonly clicked: number;
  readonly unsubscribed: number;
};

/** A link of the message and how many persons followed it, programs left out. */
export type FollowedLink = { readonly address: string; readonly persons: number };

export type CampaignReport = {
  readonly all: Reached;
  readonly languages: Readonly<Record<Language, Reached>>;
  readonly links: Readonly<Record<Language, readonly FollowedLink[]>>;
  readonly hours: readonly ReportHour[];
};

const hourOf = (instant: string): string => instant.slice(0, 13);

const hoursOf = (claims: readonly Claim[]): ReportHour[] => {
  const known = new Map<string, { -readonly [Name in keyof ReportHour]: ReportHour[Name] }>();
  const at = (hour: string) => {
    const one = known.get(hour) ?? { hour, sent: 0, delivered: 0, opened: 0, clicked: 0, unsubscribed: 0 };
    known.set(hour, one);
    return one;
  };
  for (const claim of claims) {
    const sent = allBits(claim.facts).filter((bits) => wasSent(bits) && !saysAny(bits, 'resent')).length;
    if (claim.calledAt !== null && sent > 0) at(hourOf(claim.calledAt)).sent += sent;
    for (const [hour, [delivered, opened, clicked, unsubscribed]] of Object.entries(claim.hours)) {
      const one = at(hour);
      one.delivered += delivered;
      one.opened += opened;
      one.clicked += clicked;
      one.unsubscribed += unsubscribed;
    }
  }
  return [...known.values()].toSorted((one, other) => (one.hour < other.hour ? -1 : 1));
};

const linksOf = (addresses: readonly string[], claims: readonly Claim[]): FollowedLink[] => {
  const persons = addresses.map(() => 0);
  for (const { facts, clicks } of claims) {
    const bits = allBits(facts);
    for (const [link, followers] of Object.entries(clicks)) {
      const number = Number(link);
      if (persons[number] === undefined) continue;
      const people = bits.filter(
        (each, place) => hasFollowed(followers, place) && !saysAny(each, 'scanned', 'resent'),
      );
      persons[number] += people.length;
    }
  }
  return addresses.map((address, number) => ({ address, persons: persons[number] ?? 0 }));
};

/**
 * What became of a campaign, from its run and all of its claims (CMP-8). Every recipient of the run is in exactly one outcome: those
 * of chunks that nobody claimed yet wait, or were canceled with the campaign.
 */
export const reportOf = (
  run: Pick<CampaignRun, 'recipients' | 'links'>,
  claims: readonly Claim[],
  looked: Looked,
): CampaignReport => {
  const counts = { en: nobody(), es: nobody() };
  for (const claim of claims)
    for (const bits of allBits(claim.facts)) {
      const outcome = outcomeOf(bits, claim, looked);
      if (outcome !== null) countOne(counts[claim.language], bits, outcome);
    }
  for (const language of languages) {
    const missing = Math.max(0, run.recipients[language] - counts[language].recipients);
    counts[language].recipients += missing;
    counts[language].outcomes[looked.state === 'canceled' ? 'canceled' : 'waiting'] += missing;
  }
  const inLanguage = (language: Language) => claims.filter((claim) => claim.language === language);
  return {
    all: together(counts.en, counts.es),
    languages: counts,
    links: { en: linksOf(run.links.en, inLanguage('en')), es: linksOf(run.links.es, inLanguage('es')) },
    hours: hoursOf(claims),
  };
};
