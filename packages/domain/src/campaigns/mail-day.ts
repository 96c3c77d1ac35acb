import type { Day } from '../days.ts';
import type { Claim } from './chunk.ts';
import { allBits, saysAny } from './recipient-facts.ts';
import type { MailDay } from './standing.ts';

/** Persons: sent, bounced, complained. */
type Counts = MailDay['campaigns'][string];

/** Before anything was sent on it; version 0 is never stored. */
const emptyDay = (day: Day): MailDay => ({
  day,
  sent: 0,
  bounced: 0,
  complained: 0,
  campaigns: {},
  pace: 0,
  version: 0,
});

/** Whom a call named without SES refusing them may have got it: what the cap counts must not be too few. */
const mayHaveGot = (bits: number): boolean =>
  saysAny(bits, 'accepted', 'delivered', 'bounced', 'complained') ||
  (saysAny(bits, 'called') && !saysAny(bits, 'failed'));

/** What the claims of a campaign say of a day. */
const countsOf = (claims: readonly Pick<Claim, 'day' | 'facts'>[], day: Day): Counts => {
  const counts: Counts = [0, 0, 0];
  for (const claim of claims) {
    if (claim.day !== day) continue;
    for (const bits of allBits(claim.facts)) {
      if (mayHaveGot(bits)) counts[0] += 1;
      if (saysAny(bits, 'bounced')) counts[1] += 1;
      if (saysAny(bits, 'complained')) counts[2] += 1;
    }
  }
  return counts;
};

/**
 * A clinic's day with one campaign counted anew, from all of its claims: the same however often and in whatever order campaigns
 * are counted. Pace and version are as before.
 */
export const mailDayWith = (
  before: MailDay | null,
  day: Day,
  campaignId: string,
  claims: readonly Pick<Claim, 'day' | 'facts'>[],
): MailDay => {
  const stored = before ?? emptyDay(day);
  const campaigns = { ...stored.campaigns, [campaignId]: countsOf(claims, day) };
  const sum = (at: 0 | 1 | 2) => Object.values(campaigns).reduce((total, counts) => total + counts[at], 0);
  return { ...stored, campaigns, sent: sum(0), bounced: sum(1), complained: sum(2) };
};
