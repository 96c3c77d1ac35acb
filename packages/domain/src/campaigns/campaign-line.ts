import type { Campaign, CampaignLine, CampaignRun } from './campaign.ts';

/** A campaign as a list shows it. `run`: null before it began. */
export const lineOf = (campaign: Campaign, run: CampaignRun | null): CampaignLine => ({
  id: campaign.id,
  name: campaign.name,
  topic: campaign.topic,
  segment: campaign.segment,
  state: campaign.state,
  sendAt: campaign.sendAt,
  productId: campaign.productId,
  madeAt: campaign.madeAt,
  run: run && {
    state: run.state,
    waitsFor: run.waitsFor,
    recipients: run.recipients,
    startedAt: run.startedAt,
    doneAt: run.doneAt,
  },
});
