import type { removeCampaign } from '@portolan/contract/campaign-routes';
import { isRemovable } from '@portolan/domain/campaigns/campaign-state';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { campaignIn } from './campaign-in.ts';
import type { Store } from './store.ts';

export const handleRemoveCampaign = async (
  call: MemberCall<typeof removeCampaign, Store>,
): Handled<typeof removeCampaign> => {
  const found = await campaignIn(call);
  if (!found.ok) return found;
  const campaign = found.value;
  if (!isRemovable(campaign)) return fail({ code: 'campaign-not-draft' });
  return call.commit({
    writes: [call.store.campaigns.remove(campaign, 'write-contention')],
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
