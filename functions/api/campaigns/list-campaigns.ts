import type { listCampaigns } from '@portolan/contract/campaign-routes';
import { lineOf } from '@portolan/domain/campaigns/campaign-line';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListCampaigns = async ({
  store,
  query,
}: MemberCall<typeof listCampaigns, Store>): Handled<typeof listCampaigns> => {
  const page = await store.campaigns.newestFirst(pageOf(query));
  const runs = await store.campaignRuns.many(page.items.map(({ id }) => id));
  const runOf = new Map(runs.map((run) => [run.campaignId, run]));
  return succeed({
    body: { ...page, items: page.items.map((campaign) => lineOf(campaign, runOf.get(campaign.id) ?? null)) },
  });
};
