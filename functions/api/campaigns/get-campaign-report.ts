import type { getCampaignReport } from '@portolan/contract/campaign-routes';
import { reportOf } from '@portolan/domain/campaigns/report';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetCampaignReport = async ({
  store,
  params: { campaignId },
  now,
}: MemberCall<typeof getCampaignReport, Store>): Handled<typeof getCampaignReport> => {
  const further = await store.further();
  const [campaign, run, claims] = await Promise.all([
    store.campaigns.find(campaignId),
    store.campaignRuns.find(campaignId),
    further.campaignClaims.all(campaignId),
  ]);
  if (campaign === null) return fail({ code: 'not-found' });
  const report = run === null ? null : reportOf(run, claims, { state: campaign.state, now });
  return succeed({ body: { run, report } });
};
