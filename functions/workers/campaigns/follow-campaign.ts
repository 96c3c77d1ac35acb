import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import { openSequences } from '@portolan/data/campaigns/sequences';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeOne } from '@portolan/data/writing';
import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import { isToSend } from '@portolan/domain/campaigns/freeze';
import { hasPostalAddress } from '@portolan/domain/campaigns/letterhead';
import { sendAll } from '../../runtime/send-all.ts';
import type { CampaignDependencies } from './dependencies.ts';
import { freezeCampaign } from './freeze.ts';
import { resendUncertain } from './resend.ts';
import { againstOthers } from './written-meanwhile.ts';

/** Seconds that a queue holds a message back at most. The clock strikes as often, so that it tells of all that is later. */
const longestDelay = 900;

/** Milliseconds after which a campaign is looked at again whose clinic took its postal address away, should the profile say nothing. */
export const addressPause = 3_600_000;

/** Notes when a campaign is to go out; for one that does so before the clock may strike again, a message waits besides. */
const noteTime = async (
  { database, now, queue }: CampaignDependencies,
  organizationId: string,
  { id: campaignId }: Campaign,
  at: string,
): Promise<void> => {
  const due = { organizationId, campaignId, what: 'send' } as const;
  await writeOne(database, openCampaignsDue(database).put({ ...due, at }, 'never'));
  const seconds = Math.ceil((Date.parse(at) - now().getTime()) / 1000);
  if (seconds <= longestDelay) await sendAll(queue, [{ kind: 'campaign-due', ...due }], Math.max(0, seconds));
};

/** Has what is left of a campaign sent. */
const haveSent = async (
  { database, sending }: CampaignDependencies,
  organizationId: string,
  { id: campaignId, version }: Campaign,
): Promise<void> => {
  const list = openCampaignsSending(database);
  await writeOne(database, list.put({ organizationId, campaignId, version }, 'never'));
  await writeOne(
    database,
    openCampaignsDue(database).remove({ organizationId, campaignId, what: 'send' }, 'never'),
  );
  await sendAll(sending, [{ kind: 'sending' }]);
};

const isUnderWay = (run: CampaignRun | null): run is CampaignRun =>
  run !== null && (run.state === 'sending' || run.state === 'waiting');

/** Whether it is a step of a sequence that was turned off, or removed, after the day's steps were made. */
const isOfStoppedSequence = async (
  { database }: CampaignDependencies,
  organizationId: string,
  { step }: Campaign,
): Promise<boolean> =>
  step !== null && (await openSequences(database, organizationId).find(step.sequenceId))?.state !== 'on';

/** Whether the clinic has no postal address now, whatever it had when the campaign was checked: every mail's footer names it. */
export const isWithoutAddress = async (
  { database }: CampaignDependencies,
  organizationId: string,
): Promise<boolean> => {
  const organization = await openOrganizationRecord(database, organizationId).find();
  return organization !== null && !hasPostalAddress(organization.profile.postalAddress);
};

/** Cancels a campaign that has not begun; who changed it meanwhile brings a message of their own. */
const cancel = async (
  { database }: CampaignDependencies,
  organizationId: string,
  campaign: Campaign,
): Promise<void> => {
  const { id: campaignId, version } = campaign;
  const canceled: Campaign = { ...campaign, state: 'canceled', version: version + 1 };
  await writeOne(database, openCampaigns(database, organizationId).put(canceled, { version }, 'changed'));
  const due = { organizationId, campaignId, what: 'send' } as const;
  await writeOne(database, openCampaignsDue(database).remove(due, 'never'));
};

const follow = async (
  dependencies: CampaignDependencies,
  organizationId: string,
  campaignId: string,
): Promise<void> => {
  const { database, now } = dependencies;
  const [campaign, found] = await Promise.all([
    openCampaigns(database, organizationId).find(campaignId),
    openCampaignRuns(database, organizationId).find(campaignId),
  ]);
  const due = { organizationId, campaignId, what: 'send' } as const;
  if (campaign === null || campaign.state === 'draft' || campaign.state === 'canceled') {
    await writeOne(database, openCampaignsDue(database).remove(due, 'never'));
    // The hand that sends ends what was begun.
    if (campaign?.state === 'canceled' && isUnderWay(found))
      await haveSent(dependencies, organizationId, campaign);
    return;
  }
  if (campaign.state === 'paused') return;
  if (!isToSend(campaign, now())) {
    if (campaign.sendAt !== null) await noteTime(dependencies, organizationId, campaign, campaign.sendAt);
    return;
  }
  const isFrozen = found !== null && found.state !== 'freezing';
  if (!isFrozen && (await isOfStoppedSequence(dependencies, organizationId, campaign)))
    return cancel(dependencies, organizationId, campaign);
  if (!isFrozen && (await isWithoutAddress(dependencies, organizationId))) {
    const again = new Date(now().getTime() + addressPause).toISOString();
    return noteTime(dependencies, organizationId, campaign, again);
  }
  const run = isFrozen ? found : await freezeCampaign(dependencies, organizationId, campaign, found);
  if (run === null) return;
  const later = await resendUncertain(dependencies, organizationId, campaign, run);
  if (isUnderWay(later)) await haveSent(dependencies, organizationId, campaign);
};

/**
 * Does what follows from what people decided about a campaign, or from its time having come: notes the time, freezes, has it sent,
 * has the uncertain written to again. Whatever was done before is found done, so that a message may come twice and a worker
 * may break off anywhere.
 */
export const followCampaign = (
  dependencies: CampaignDependencies,
  organizationId: string,
  campaignId: string,
): Promise<void> => againstOthers(() => follow(dependencies, organizationId, campaignId));
