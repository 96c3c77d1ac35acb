import type { getFeedbackSettings } from '@portolan/contract/feedback-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetFeedbackSettings = async ({
  store,
}: MemberCall<typeof getFeedbackSettings, Store>): Handled<typeof getFeedbackSettings> => {
  const settings = await store.feedbackSettings.find();
  return succeed({ body: settings, version: settings.version });
};
