import { isDeepStrictEqual } from 'node:util';
import { mailDayWith } from '@portolan/domain/campaigns/mail-day';
import type { Day } from '@portolan/domain/days';
import { passOf, type Sharing, settle } from '../sharing/settle.ts';
import { openCampaignClaims } from './campaign-claims.ts';
import { openMailDays } from './mail-days.ts';

/** Makes a clinic's day what the claims of a campaign say now, whenever it was counted last. */
export const countMailDay = (
  sharing: Sharing,
  organizationId: string,
  campaignId: string,
  day: Day,
): Promise<void> => {
  const { database } = sharing;
  const days = openMailDays(database, organizationId);
  const claims = openCampaignClaims(database, organizationId);
  return settle(sharing, async () => {
    const stored = await days.find(day);
    const known = await claims.all(campaignId);
    // Of a clinic that was erased meanwhile nothing is written anew.
    if (stored === null && known.length === 0) return 'right';
    const next = mailDayWith(stored, day, campaignId, known);
    if (isDeepStrictEqual(stored, next)) return 'right';
    return passOf(database, days.put({ ...next, version: next.version + 1 }, 'changed'));
  });
};
