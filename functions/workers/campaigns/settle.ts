import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { writeOne } from '@portolan/data/writing';
import { hoursUntilUncertain } from '@portolan/domain/campaigns/report';
import type { CampaignDependencies } from './dependencies.ts';

const hour = 3_600_000;

/** A day after a campaign was sent nothing more is expected: who was not heard of is uncertain for good. */
export const settleCampaign = async (
  { database, now }: CampaignDependencies,
  organizationId: string,
  campaignId: string,
): Promise<void> => {
  const runs = openCampaignRuns(database, organizationId);
  const run = await runs.find(campaignId);
  if (run?.state === 'done' && run.doneAt !== null) {
    // Told too early, it is told again.
    if (now().getTime() - Date.parse(run.doneAt) < hoursUntilUncertain * hour) return;
    const settled = { ...run, state: 'settled', version: run.version + 1 } as const;
    // One that is written to meanwhile is sending again, and will be due again.
    await writeOne(database, runs.put(settled, 'changed'));
  }
  await writeOne(
    database,
    openCampaignsDue(database).remove({ organizationId, campaignId, what: 'settle' }, 'never'),
  );
};
