import { isDeepStrictEqual } from 'node:util';
import { mailDayWith, mailDayWithSignUps } from '@portolan/domain/campaigns/mail-day';
import type { MailDay } from '@portolan/domain/campaigns/standing';
import { guard, guardDays, untouchedStanding } from '@portolan/domain/campaigns/standing-rules';
import { addDays, type Day, dayIn } from '@portolan/domain/days';
import { openTimeZone } from '../organizations/time-zone.ts';
import { passOf, type Sharing, settle } from '../sharing/settle.ts';
import { type Pacer, type Pacing, settlePaced } from '../sharing/settle-paced.ts';
import { openCampaignClaims } from './campaign-claims.ts';
import { openMailDays } from './mail-days.ts';
import { openSignUpLetters } from './sign-up-letters.ts';
import { openStanding } from './standing.ts';

/**
 * How a day is followed while a campaign goes out: at once at first, and then every half minute. A campaign of 100,000 is 2,000 claims
 * of some 400 bytes, so that a look costs 100 units; and half a minute is as long as a wave of complaints goes unseen.
 */
export const mailDayScale = { burst: 6, intervalSeconds: 30 } as const;

/** A campaign on one of a clinic's days; null for the letters of that day which ask to confirm an address. */
export type CampaignDay = {
  readonly organizationId: string;
  readonly day: Day;
  readonly campaignId: string | null;
};

/** Makes a clinic's day what the claims of a campaign, or what is known of letters, say. Resolves with the seconds until it is its turn, 0 when it is right. */
export const settleMailDay = (
  sharing: Pacer,
  { organizationId, day, campaignId }: CampaignDay,
  pacing: Pacing,
): Promise<number> => {
  const days = openMailDays(sharing.database, organizationId);
  const claims = openCampaignClaims(sharing.database, organizationId);
  const letters = openSignUpLetters(sharing.database, organizationId);
  return settlePaced<MailDay, MailDay>(
    sharing,
    {
      find: () => days.find(day),
      // Of a clinic that was erased meanwhile nothing is written anew.
      next: async (stored) => {
        if (campaignId === null) {
          const ofDay = await letters.findDay(day, sharing.now());
          return stored === null && ofDay === null ? null : mailDayWithSignUps(stored, day, ofDay);
        }
        const known = await claims.all(campaignId);
        return stored === null && known.length === 0 ? null : mailDayWith(stored, day, campaignId, known);
      },
      isRight: (stored, next) => isDeepStrictEqual(stored, next),
      put: (next, { pace, version }) => days.put({ ...next, pace, version }, 'changed'),
    },
    pacing,
  );
};

/** Stops a clinic's sending where its days of the last week say so (CMP-7). */
export const settleGuard = async (sharing: Sharing, organizationId: string): Promise<void> => {
  const { database, now } = sharing;
  const standings = openStanding(database, organizationId);
  const timeZone = await openTimeZone(database, organizationId)();
  await settle(sharing, async () => {
    const standing = (await standings.find()) ?? untouchedStanding;
    const at = now();
    const today = dayIn(timeZone, at);
    const days = await openMailDays(database, organizationId).since(addDays(today, 1 - guardDays));
    const next = guard(standing, days, today, at);
    if (next === standing) return 'right';
    return passOf(database, standings.put(next, 'changed'));
  });
};
