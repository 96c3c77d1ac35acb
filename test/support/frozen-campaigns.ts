import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignWorld } from './campaign-world.ts';

/**
 * Makes clinics of their own with so many contacts each, and a campaign of theirs that is frozen. `sentBefore`: persons on the day before;
 * without it, as many as never bound it.
 */
export const frozenCampaigns = (worldNow: () => CampaignWorld) => {
  let clinics = 0;
  return async (
    contacts: number,
    sentBefore?: number,
  ): Promise<{ readonly clinic: number; readonly campaign: Campaign }> => {
    const world = worldNow();
    clinics += 1;
    const clinic = clinics;
    await world.addClinic(clinic, sentBefore);
    await world.addContacts(clinic, contacts);
    const campaign = await world.addCampaign(clinic);
    await world.freezer()(world.aboutCampaign(clinic, campaign.id));
    return { clinic, campaign };
  };
};
