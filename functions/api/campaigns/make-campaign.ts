import type { makeCampaign } from '@portolan/contract/campaign-routes';
import type { Write } from '@portolan/data/writing';
import { makeCampaign as make } from '@portolan/domain/campaigns/change-campaign';
import { newId } from '@portolan/domain/ids';
import { tieCampaign } from '@portolan/domain/marketing/change-product';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import { beginningOf } from './beginning.ts';
import type { FurtherStore } from './further-store.ts';
import type { Store } from './store.ts';

/** What ties the product of the marketing plan to the campaign that is made of it: nothing without one. */
const tied = async (
  { products }: FurtherStore,
  productId: string | null,
  campaignId: string,
): Promise<Result<Write<'write-contention'>[], Refusal>> => {
  if (productId === null) return succeed([]);
  const before = await products.find(productId);
  if (before === null) return fail({ code: 'unknown-product' });
  const product = tieCampaign(before, campaignId);
  if (!product.ok) return product;
  return succeed([products.put(product.value, { version: before.version }, 'write-contention')]);
};

export const handleMakeCampaign = async ({
  store,
  body,
  now,
  membership,
  commit,
}: MemberCall<typeof makeCampaign, Store>): Handled<typeof makeCampaign> => {
  const id = newId('campaign', now);
  const [beginning, product] = await Promise.all([
    beginningOf(store, body.from),
    tied(await store.further(), body.productId, id),
  ]);
  if (!beginning.ok) return beginning;
  if (!product.ok) return product;
  const campaign = make(body, beginning.value, { id, by: membership.personId, now });
  return commit({
    writes: [store.campaigns.put(campaign, 'absent', 'write-contention'), ...product.value],
    audit: {
      action: 'campaign-made',
      target: campaign.id,
      versionBefore: null,
      versionAfter: campaign.version,
      fields: [],
    },
    reply: { body: campaign, version: campaign.version },
  });
};
