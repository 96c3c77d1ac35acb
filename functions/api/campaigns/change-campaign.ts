import type { changeCampaign } from '@portolan/contract/campaign-routes';
import { changeCampaign as change } from '@portolan/domain/campaigns/change-campaign';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { campaignIn } from './campaign-in.ts';
import type { Store } from './store.ts';

export const handleChangeCampaign = async (
  call: MemberCall<typeof changeCampaign, Store>,
): Handled<typeof changeCampaign> => {
  const found = await campaignIn(call);
  if (!found.ok) return found;
  const before = found.value;
  const decided = change(before, call.body);
  if (!decided.ok) return decided;
  const { campaign, fields } = decided.value;
  const reply = { body: campaign, version: campaign.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [call.store.campaigns.put(campaign, { version: before.version }, 'write-contention')],
    audit: {
      action: 'campaign-changed',
      target: campaign.id,
      versionBefore: before.version,
      versionAfter: campaign.version,
      fields: [...fields],
    },
    reply,
  });
};
