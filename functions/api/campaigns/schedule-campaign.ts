import type { scheduleCampaign } from '@portolan/contract/campaign-routes';
import { scheduleCampaign as schedule } from '@portolan/domain/campaigns/campaign-state';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { campaignIn } from './campaign-in.ts';
import { fitToSend } from './fit-to-send.ts';
import type { Store } from './store.ts';

export const handleScheduleCampaign = async (
  call: MemberCall<typeof scheduleCampaign, Store>,
): Handled<typeof scheduleCampaign> => {
  const { store, body, now, membership } = call;
  const further = await store.further();
  const [found, organization] = await Promise.all([campaignIn(call), further.organization.find()]);
  if (!found.ok) return found;
  if (organization === null) return fail({ code: 'not-found' });
  const before = found.value;
  const { timeZone } = organization.profile;
  const decided = schedule(before, { at: body.at, timeZone, by: membership.personId, now });
  if (!decided.ok) return decided;
  const fit = await fitToSend(store, before, organization);
  if (!fit.ok) return fit;
  const campaign = decided.value;
  return call.commit({
    writes: [store.campaigns.put(campaign, { version: before.version }, 'write-contention')],
    audit: {
      action: campaign.state === 'scheduled' ? 'campaign-scheduled' : 'campaign-released',
      target: campaign.id,
      versionBefore: before.version,
      versionAfter: campaign.version,
      fields: [],
    },
    reply: { body: campaign, version: campaign.version },
  });
};
