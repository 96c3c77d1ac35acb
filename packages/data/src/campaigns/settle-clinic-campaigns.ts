import {
  addCampaigns,
  type CampaignSums,
  noCampaigns,
  sumsOf,
} from '@portolan/domain/campaigns/campaign-month';
import { reportOf } from '@portolan/domain/campaigns/report';
import { addMonths, type Month, monthIn, monthsBetween, monthsFrom } from '@portolan/domain/months';
import { isInPeriod } from '@portolan/domain/rollups/roster';
import { openTimeZone } from '../organizations/time-zone.ts';
import { openConsents } from '../programs/consents.ts';
import { activeConsent } from '../sharing/active-consent.ts';
import type { Bond, Sharing } from '../sharing/settle.ts';
import { settleSharedMonth } from '../sharing/shared-months.ts';
import { openCampaignClaims } from './campaign-claims.ts';
import { openCampaignRuns, openCampaigns } from './campaigns.ts';
import { openClinicCampaigns } from './clinic-campaigns.ts';
import { openMailDays } from './mail-days.ts';
import { openMailSettings } from './mail-settings.ts';

/** The month in which a campaign began to go out, by the clinic's clock. */
const monthOf = (startedAt: string, timeZone: string): Month => monthIn(timeZone, new Date(startedAt));

/**
 * What a clinic's campaigns of a month came to. The days on which mails went out name them: the first mails of a campaign that
 * begins at the end of a month may be of the next one's first day.
 */
const sumsIn = async (
  { database, now }: Sharing,
  clinicId: string,
  month: Month,
  timeZone: string,
): Promise<CampaignSums> => {
  const days = await openMailDays(database, clinicId).between(`${month}-01`, `${addMonths(month, 1)}-02`);
  const ids = [...new Set(days.flatMap(({ campaigns }) => Object.keys(campaigns)))];
  const runs = await openCampaignRuns(database, clinicId).many(ids);
  const claims = openCampaignClaims(database, clinicId);
  const campaigns = openCampaigns(database, clinicId);
  let sum = noCampaigns;
  // One after the other: the claims of a large one are a megabyte.
  for (const run of runs) {
    if (run.startedAt === null || monthOf(run.startedAt, timeZone) !== month) continue;
    const campaign = await campaigns.find(run.campaignId);
    if (campaign === null) continue;
    const at = { state: campaign.state, now: now() };
    const { all } = reportOf(run, await claims.all(run.campaignId), at);
    const isStep = campaign.step !== null;
    sum = addCampaigns([sum, sumsOf({ isStep, tracked: run.tracked, reached: all })]);
  }
  return sum;
};

/** What the clinic shares of a month with the program, by its settings and its consent as they are now; null for nothing. */
const sharedNow = async (sharing: Sharing, bond: Bond, month: Month): Promise<CampaignSums | null> => {
  const { database } = sharing;
  const settings = await openMailSettings(database, bond.clinicId).find();
  if (settings === null || !settings.shared) return null;
  const consent = await activeConsent(database, bond);
  if (consent === null || !isInPeriod(consent.grantPeriod, month)) return null;
  const timeZone = await openTimeZone(database, bond.clinicId)();
  const sums = await sumsIn(sharing, bond.clinicId, month, timeZone);
  return sums.sent === 0 ? null : sums;
};

/**
 * Makes what a foundation holds of a clinic's campaigns in a month what the claims, the settings and the consent say now. Nothing
 * of it stays when the clinic shares no longer.
 */
export const settleClinicCampaigns = (sharing: Sharing, bond: Bond, month: Month): Promise<void> => {
  const { clinicId, foundationId } = bond;
  return settleSharedMonth(
    sharing,
    openClinicCampaigns(sharing.database, foundationId),
    bond,
    month,
    async () => {
      const sums = await sharedNow(sharing, bond, month);
      return sums && ((version) => ({ clinicId, month, sums, version }));
    },
  );
};

/**
 * All that a foundation holds of a clinic's campaigns in one program: of the months of the grant, which are known though all that
 * the clinic itself kept of them may be erased.
 */
export const settleCampaignsOf = async (sharing: Sharing, bond: Bond): Promise<void> => {
  const consent = await openConsents(sharing.database, bond.clinicId).find(bond.programId);
  if (consent === null) return;
  const [first, last] = [consent.grantPeriod.firstDay.slice(0, 7), consent.grantPeriod.lastDay.slice(0, 7)];
  const months = monthsFrom(first, monthsBetween(first, last) + 1);
  const settings = await openMailSettings(sharing.database, bond.clinicId).find();
  const shares = consent.status === 'active' && settings !== null && settings.shared;
  // Most clinics share nothing, and nothing of theirs is held: then there is nothing to look at.
  const held = openClinicCampaigns(sharing.database, bond.foundationId);
  const concerned = shares
    ? months
    : (await held.ofClinic(bond.programId, bond.clinicId, months)).map(({ month }) => month);
  for (const month of concerned) await settleClinicCampaigns(sharing, bond, month);
};
