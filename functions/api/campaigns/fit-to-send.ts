import type { ProblemCode } from '@portolan/contract/problem';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { checkMessage } from '@portolan/domain/campaigns/check-message';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import type { FindingCode } from '@portolan/domain/campaigns/findings';
import type { Organization } from '@portolan/domain/organizations/organization';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import { isAnybodyReached } from './anybody-reached.ts';
import type { Store } from './store.ts';

/** What is said by a code of its own, because it is mended elsewhere than in the message. */
const elsewhere: Partial<Readonly<Record<FindingCode, ProblemCode>>> = {
  'no-postal-address': 'postal-address-missing',
  'no-topic': 'topic-missing',
  'nobody-reached': 'audience-empty',
};

/** Whether a campaign may go out as it is: its checks hold, somebody gets it, and the clinic's sending is not stopped. */
export const fitToSend = async (
  store: Store,
  campaign: Campaign,
  { profile }: Organization,
): Promise<Result<null, Refusal>> => {
  const further = await store.further();
  const [standing, stored, plan, isReached] = await Promise.all([
    further.standing.find(),
    further.mailSettings.find(),
    further.marketingPlan.find(),
    isAnybodyReached(further, campaign, profile.timeZone),
  ]);
  if (standing?.stopped != null) return fail({ code: 'sending-stopped' });
  const settings = stored ?? defaultMailSettings(profile.name);
  const found = checkMessage(campaign.message, {
    profile,
    portalName: plan.portalName,
    replyTo: settings.replyTo,
    campaign: {
      topic: campaign.topic,
      topics: settings.topics.map(({ id }) => id),
      reached: isReached ? 1 : 0,
    },
  }).filter(({ severity }) => severity === 'must');
  const [first] = found;
  if (first === undefined) return succeed(null);
  const inMessage = found.filter(({ code }) => elsewhere[code] === undefined);
  if (inMessage.length === 0) return fail({ code: elsewhere[first.code] ?? 'message-unfinished' });
  const violations = inMessage.map(({ path, code }) => ({
    pointer: `/message/${path.replaceAll('.', '/')}`,
    message: code,
  }));
  return fail({ code: 'message-unfinished', violations });
};
