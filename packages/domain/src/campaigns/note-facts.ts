import type { Claim, Fact } from './chunk.ts';
import { addFacts, addFollower, bitsAt, bitsOf, recipientsIn } from './recipient-facts.ts';

/** Facts of which the hours are told, in the order of the claim's tuple. */
const told = ['delivered', 'opened', 'clicked', 'unsubscribed'] as const satisfies readonly Fact[];

const hourOf = (at: Date): string => at.toISOString().slice(0, 13);

/**
 * A claim with more known of the one at a place, and the hour (UTC) of what was not known before. The very same claim where
 * nothing is new: so what comes twice, late or of a place that there is not writes nothing.
 */
export const noteFacts = (claim: Claim, place: number, facts: readonly Fact[], at: Date): Claim => {
  const before = bitsAt(claim.facts, place);
  const added = addFacts(claim.facts, place, ...facts);
  if (added === claim.facts) return claim;
  const isNew = (fact: Fact): boolean => facts.includes(fact) && (before & bitsOf(fact)) === 0;
  const hour = hourOf(at);
  const [delivered, opened, clicked, unsubscribed] = claim.hours[hour] ?? [0, 0, 0, 0];
  const [moreDelivered, moreOpened, moreClicked, moreUnsubscribed] = told.map((fact) =>
    isNew(fact) ? 1 : 0,
  );
  const hours = told.some(isNew)
    ? {
        ...claim.hours,
        [hour]: [
          delivered + (moreDelivered ?? 0),
          opened + (moreOpened ?? 0),
          clicked + (moreClicked ?? 0),
          unsubscribed + (moreUnsubscribed ?? 0),
        ] satisfies Claim['hours'][string],
      }
    : claim.hours;
  return { ...claim, facts: added, hours, version: claim.version + 1 };
};

/** The same with the one at a place among those who clicked, and who followed this link (from 0). Who clicked has opened it too. */
export const noteClick = (claim: Claim, place: number, link: number, at: Date): Claim => {
  if (!(place < recipientsIn(claim.facts))) return claim;
  const noted = noteFacts(claim, place, ['opened', 'clicked'], at);
  const followers = claim.clicks[link] ?? '';
  const more = addFollower(followers, place);
  return more === followers
    ? noted
    : { ...noted, clicks: { ...noted.clicks, [link]: more }, version: claim.version + 1 };
};
