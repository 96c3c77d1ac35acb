import type { LeftOutReason } from './segment.ts';
import type { LeavingReason, Suppression, SuppressionReason } from './suppression.ts';

/** What stands before anything was decided; version 0 is never stored. */
export const nothingStopped = (contactId: string): Suppression => ({
  contactId,
  all: null,
  topics: [],
  liftedAt: null,
  version: 0,
});

/** The stronger reason stays, in whatever order they come. */
const ranks: Readonly<Record<SuppressionReason, number>> = {
  unsubscribed: 1,
  bounced: 2,
  complained: 3,
  erased: 4,
};

const changed = (suppression: Suppression, changes: Partial<Suppression>): Suppression => ({
  ...suppression,
  ...changes,
  version: suppression.version + 1,
});

type Stopped = NonNullable<Suppression['all']>;

/** One of two reasons: the stronger, of equal ones the earlier; then the one that says more, so that order decides nothing. */
const outranks = (one: Stopped, other: Stopped): boolean => {
  if (one.reason !== other.reason) return ranks[one.reason] > ranks[other.reason];
  const sooner = Date.parse(one.at) - Date.parse(other.at);
  if (sooner !== 0) return sooner < 0;
  return (one.campaignId ?? '') > (other.campaignId ?? '');
};

const isBefore = (at: string, liftedAt: string | null): boolean =>
  liftedAt !== null && Date.parse(at) <= Date.parse(liftedAt);

/** What is said of an instant at which all mail stopped. `campaignId` and `leaving` are null where nobody knows. */
export type Stop = Omit<Stopped, 'leaving'> & { readonly leaving?: LeavingReason | null };

/**
 * All mail stops. `at` is when it happened, not when it was heard of. The very same record where nothing changes: for what
 * came twice, for what is outranked, and for a bounce or complaint of before the person confirmed anew; what they decide
 * themselves always holds. Any order of any stops ends the same.
 */
export const stopAll = (suppression: Suppression, { leaving = null, ...stop }: Stop): Suppression => {
  const { all, liftedAt } = suppression;
  if (stop.reason !== 'unsubscribed' && isBefore(stop.at, liftedAt)) return suppression;
  const told = all?.reason === stop.reason ? all.leaving : null;
  const next: Stopped = { ...stop, leaving: leaving ?? told };
  return all !== null && !outranks(next, all) ? suppression : changed(suppression, { all: next });
};

/** Says why somebody stopped mail; no change where it is not by their own decision that they get none. */
export const tellWhy = (suppression: Suppression, leaving: LeavingReason): Suppression => {
  const { all } = suppression;
  if (all?.reason !== 'unsubscribed' || all.leaving === leaving) return suppression;
  return changed(suppression, { all: { ...all, leaving } });
};

/** A contact is erased on their wish: what is left says that nobody writes there, and nothing else of them. */
export const eraseContact = (suppression: Suppression, at: Date): Suppression => {
  if (suppression.all?.reason === 'erased' && suppression.topics.length === 0) return suppression;
  const all: Stopped = { reason: 'erased', at: at.toISOString(), campaignId: null, leaving: null };
  return changed(suppression, { all, topics: [] });
};

/** Which topics somebody wants no mail about, and no others. The very same record where that is so already. */
export const stopTopics = (suppression: Suppression, topics: readonly string[]): Suppression => {
  const next = [...new Set(topics)].sort();
  const isSame =
    next.length === suppression.topics.length &&
    next.every((topic, index) => topic === suppression.topics[index]);
  return isSame || suppression.all?.reason === 'erased'
    ? suppression
    : changed(suppression, { topics: next });
};

/**
 * Somebody takes back, by a choice they make besides, that they stopped all. A bounce or a complaint stays: only who says in so many
 * words that they want mail again can be written to after one.
 */
export const takeBack = (suppression: Suppression): Suppression =>
  suppression.all?.reason === 'unsubscribed' ? changed(suppression, { all: null }) : suppression;

/**
 * Somebody wants mail again and says so on the page of a mail they have, which was sealed for their address and went nowhere else. So
 * it counts as confirming the address anew, and a bounce or a complaint is over too: to such an address no letter goes that a
 * stranger may have asked for. Who was erased is not known by it any more.
 */
export const comeBack = (suppression: Suppression, at: Date): Suppression =>
  suppression.all?.reason === 'bounced' || suppression.all?.reason === 'complained'
    ? lift(suppression, at, [])
    : takeBack(suppression);

/**
 * Somebody confirmed by a letter to their own address that they want mail (double opt-in): whatever stopped it is over, and
 * what is still on its way about earlier mails no longer counts. `topics`: those they asked for just now.
 */
export const lift = (suppression: Suppression, at: Date, topics: readonly string[]): Suppression =>
  changed(suppression, {
    all: null,
    topics: suppression.topics.filter((topic) => !topics.includes(topic)),
    liftedAt: at.toISOString(),
  });

/** Why somebody gets no mail about a topic, null where they may. An erased contact counts as one who stopped it. */
export const leftOutFor = (suppression: Suppression | null, topic: string): LeftOutReason | null => {
  if (suppression === null) return null;
  const { all, topics } = suppression;
  if (all !== null) return all.reason === 'erased' ? 'unsubscribed' : all.reason;
  return topics.includes(topic) ? 'topic-stopped' : null;
};
