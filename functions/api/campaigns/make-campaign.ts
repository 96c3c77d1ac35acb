import type { makeCampaign } from '@portolan/contract/campaign-routes';
import { makeCampaign as make } from '@portolan/domain/campaigns/change-campaign';
import { newId } from '@portolan/domain/ids';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { beginningOf } from './beginning.ts';
import type { Store } from './store.ts';

export const handleMakeCampaign = async ({
  store,
  body,
  now,
  membership,
  commit,
}: MemberCall<typeof makeCampaign, Store>): Handled<typeof makeCampaign> => {
  const beginning = await beginningOf(store, body.from);
  if (!beginning.ok) return beginning;
  const making = { id: newId('campaign', now), by: membership.personId, now };
  const campaign = make(body, beginning.value, making);
  return commit({
    writes: [store.campaigns.put(campaign, 'absent', 'write-contention')],
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
