import type { orderCampaign } from '@portolan/contract/campaign-routes';
import type { CampaignOrder } from '@portolan/domain/campaigns/campaign-state';
import { orderCampaign as obey } from '@portolan/domain/campaigns/campaign-state';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { campaignIn } from './campaign-in.ts';
import type { Store } from './store.ts';

const actionOf = {
  draft: 'campaign-taken-back',
  paused: 'campaign-paused',
  'go-on': 'campaign-went-on',
  canceled: 'campaign-canceled',
} as const satisfies Record<CampaignOrder, string>;

export const handleOrderCampaign = async (
  call: MemberCall<typeof orderCampaign, Store>,
): Handled<typeof orderCampaign> => {
  const { store, body, now } = call;
  const [found, run] = await Promise.all([campaignIn(call), store.campaignRuns.find(call.params.campaignId)]);
  if (!found.ok) return found;
  const before = found.value;
  const decided = obey(before, body.order, { run, now });
  if (!decided.ok) return decided;
  const campaign = decided.value;
  const reply = { body: campaign, version: campaign.version };
  if (campaign.version === before.version) return succeed(reply);
  return call.commit({
    writes: [
      store.campaigns.put(campaign, { version: before.version }, 'write-contention'),
      // Either it begins or it is taken back, never both.
      ...(body.order === 'draft' ? [store.campaignRuns.isAbsent(before.id, 'campaign-begun' as const)] : []),
    ],
    audit: {
      action: actionOf[body.order],
      target: campaign.id,
      versionBefore: before.version,
      versionAfter: campaign.version,
      fields: [],
    },
    reply,
  });
};
