import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { Organization } from '@portolan/domain/organizations/organization';
import type { Result } from '@portolan/domain/result';
import { fitMessages } from '../../runtime/fit-messages.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import { isAnybodyReached } from './anybody-reached.ts';
import type { Store } from './store.ts';

/** Whether a campaign may go out as it is: its checks hold, somebody gets it, and the clinic's sending is not stopped. */
export const fitToSend = async (
  store: Store,
  campaign: Campaign,
  { profile }: Organization,
): Promise<Result<null, Refusal>> => {
  const further = await store.further();
  const { topic, message } = campaign;
  return fitMessages(further, profile, {
    topic,
    messages: [{ pointer: '/message', message }],
    isAnybodyReached: await isAnybodyReached(further, campaign, profile.timeZone),
  });
};
