import type { Day } from '../days.ts';
import type { Claim } from './chunk.ts';
import { allBits, saysAny } from './recipient-facts.ts';
import type { SignUpDay } from './sign-up-letters.ts';
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

const countsOf = (recipients: readonly number[]): Counts => {
  const counts: Counts = [0, 0, 0];
  for (const bits of recipients) {
    if (mayHaveGot(bits)) counts[0] += 1;
    if (saysAny(bits, 'bounced')) counts[1] += 1;
    if (saysAny(bits, 'complained')) counts[2] += 1;
  }
  return counts;
};

/** A day whose sums are those of its campaigns. */
const summed = (day: MailDay): MailDay => {
  const parts = Object.values(day.campaigns);
  const sum = (at: 0 | 1 | 2) => parts.reduce((total, counts) => total + counts[at], 0);
  return { ...day, sent: sum(0), bounced: sum(1), complained: sum(2) };
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
  const ofDay = claims.filter((claim) => claim.day === day).flatMap(({ facts }) => allBits(facts));
  return summed({ ...stored, campaigns: { ...stored.campaigns, [campaignId]: countsOf(ofDay) } });
};

/** The same with the letters counted anew that ask to confirm an address, which stand apart from the day's sums. */
export const mailDayWithSignUps = (before: MailDay | null, day: Day, signUps: SignUpDay | null): MailDay =>
  summed({ ...(before ?? emptyDay(day)), signUps: countsOf(Object.values(signUps?.letters ?? {})) });
