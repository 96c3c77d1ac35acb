import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import type { CampaignDependencies } from './dependencies.ts';
import { addressPause, followCampaign, isWithoutAddress } from './follow-campaign.ts';

/** Begins what waited for the clinic's postal address once the profile has one: the next look at it would be within an hour. */
export const followProfile = async (
  dependencies: CampaignDependencies,
  organizationId: string,
): Promise<void> => {
  if (await isWithoutAddress(dependencies, organizationId)) return;
  const due = await openCampaignsDue(dependencies.database).ofClinic(organizationId);
  for (const { campaignId, what, at } of due)
    if (what === 'send' && Date.parse(at) <= dependencies.now().getTime() + addressPause)
      await followCampaign(dependencies, organizationId, campaignId);
};
