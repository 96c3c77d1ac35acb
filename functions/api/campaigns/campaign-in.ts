import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

/** The campaign in the path, as the caller has seen it. */
export const campaignIn = async ({
  store,
  params,
  version,
}: {
  readonly store: Store;
  readonly params: { readonly campaignId: string };
  readonly version: number;
}): Promise<Result<Campaign, Refusal>> => {
  const campaign = await store.campaigns.find(params.campaignId);
  if (campaign === null) return fail({ code: 'not-found' });
  return campaign.version === version
    ? succeed(campaign)
    : fail({ code: 'stale-version', currentVersion: campaign.version });
};
