import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { settleCampaignsOf, settleClinicCampaigns } from '@portolan/data/campaigns/settle-clinic-campaigns';
import { openTimeZone } from '@portolan/data/organizations/time-zone';
import { openConsents } from '@portolan/data/programs/consents';
import type { Sharing } from '@portolan/data/sharing/settle';
import { monthIn } from '@portolan/domain/months';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { pauseAfter } from '../../runtime/pause-after.ts';
import type { CampaignDependencies } from './dependencies.ts';

type Sharer = Pick<CampaignDependencies, 'database' | 'now'>;
const sharingOf = ({ database, now }: Sharer): Sharing => ({ database, now, pause: pauseAfter });

/** A campaign that was sent, or of which nothing more is expected, is in the sums of its month. */
export const shareRun = async (dependencies: Sharer, clinicId: string, campaignId: string): Promise<void> => {
  const { database } = dependencies;
  const run = await openCampaignRuns(database, clinicId).find(campaignId);
  if (run === null || run.startedAt === null || (run.state !== 'done' && run.state !== 'settled')) return;
  const consents = await openConsents(database, clinicId).all();
  if (consents.length === 0) return;
  const month = monthIn(await openTimeZone(database, clinicId)(), new Date(run.startedAt));
  await oneByOne(consents, ({ foundationId, programId }) =>
    settleClinicCampaigns(sharingOf(dependencies), { clinicId, foundationId, programId }, month),
  );
};

/** Whether a clinic shares with a program says what its foundation holds. */
export const shareByConsent = async (
  dependencies: Sharer,
  clinicId: string,
  programId: string,
): Promise<void> => {
  const consent = await openConsents(dependencies.database, clinicId).find(programId);
  if (consent === null) return;
  const { foundationId } = consent;
  await settleCampaignsOf(sharingOf(dependencies), { clinicId, foundationId, programId });
};

/** Whether a clinic shares at all is in its mail settings. */
export const shareBySettings = async (dependencies: Sharer, clinicId: string): Promise<void> => {
  const consents = await openConsents(dependencies.database, clinicId).all();
  await oneByOne(consents, ({ foundationId, programId }) =>
    settleCampaignsOf(sharingOf(dependencies), { clinicId, foundationId, programId }),
  );
};
