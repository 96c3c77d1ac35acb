import type { getCampaign } from '@portolan/contract/campaign-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetCampaign = async ({
  store,
  params,
}: MemberCall<typeof getCampaign, Store>): Handled<typeof getCampaign> => {
  const campaign = await store.campaigns.find(params.campaignId);
  return campaign === null
    ? fail({ code: 'not-found' })
    : succeed({ body: campaign, version: campaign.version });
};
