import type { resendCampaign } from '@portolan/contract/campaign-routes';
import { askToResend } from '@portolan/domain/campaigns/campaign-state';
import { reportOf } from '@portolan/domain/campaigns/report';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { campaignIn } from './campaign-in.ts';
import type { Store } from './store.ts';

export const handleResendCampaign = async (
  call: MemberCall<typeof resendCampaign, Store>,
): Handled<typeof resendCampaign> => {
  const {
    store,
    params: { campaignId },
    now,
  } = call;
  const further = await store.further();
  const [found, run, claims] = await Promise.all([
    campaignIn(call),
    store.campaignRuns.find(campaignId),
    further.campaignClaims.all(campaignId),
  ]);
  if (!found.ok) return found;
  if (run === null) return fail({ code: 'nobody-uncertain' });
  const before = found.value;
  const { uncertain } = reportOf(run, claims, { state: before.state, now }).all.outcomes;
  const decided = askToResend(before, run, uncertain);
  if (!decided.ok) return decided;
  const campaign = decided.value;
  return call.commit({
    writes: [store.campaigns.put(campaign, { version: before.version }, 'write-contention')],
    audit: {
      action: 'campaign-resent',
      target: campaign.id,
      versionBefore: before.version,
      versionAfter: campaign.version,
      fields: [],
    },
    reply: { body: campaign, version: campaign.version },
  });
};
