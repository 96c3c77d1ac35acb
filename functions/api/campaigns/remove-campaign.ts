import type { removeCampaign } from '@portolan/contract/campaign-routes';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { isRemovable } from '@portolan/domain/campaigns/campaign-state';
import { untieCampaign } from '@portolan/domain/marketing/change-product';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { campaignIn } from './campaign-in.ts';
import type { FurtherStore } from './further-store.ts';
import type { Store } from './store.ts';

/** Frees the product of the marketing plan that the campaign is, so that another can be made of it. */
const untied = async ({ products }: FurtherStore, { id, productId }: Campaign) => {
  const before = productId === null ? null : await products.find(productId);
  const product = before && untieCampaign(before, id);
  return before === null || product === null
    ? []
    : [products.put(product, { version: before.version }, 'write-contention')];
};

export const handleRemoveCampaign = async (
  call: MemberCall<typeof removeCampaign, Store>,
): Handled<typeof removeCampaign> => {
  const found = await campaignIn(call);
  if (!found.ok) return found;
  const campaign = found.value;
  if (!isRemovable(campaign)) return fail({ code: 'campaign-not-draft' });
  const product = await untied(await call.store.further(), campaign);
  return call.commit({
    writes: [call.store.campaigns.remove(campaign, 'write-contention'), ...product],
    audit: {
      action: 'campaign-removed',
      target: campaign.id,
      versionBefore: campaign.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
