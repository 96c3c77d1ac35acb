import type { listFeedbackMonths as route } from '@portolan/contract/feedback-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isTooLong } from '../../runtime/span.ts';
import type { Store } from './store.ts';

export const handleListFeedbackMonths = async ({
  store,
  query,
}: MemberCall<typeof route, Store>): Handled<typeof route> => {
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  return succeed({ body: { items: await store.feedbackMonths.between(query.from, query.to) } });
};
