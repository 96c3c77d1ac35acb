import type { listFeedbackMonths as route } from '@portolan/contract/feedback-routes';
import { mostMonths } from '@portolan/contract/most-months';
import { monthsBetween } from '@portolan/domain/months';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListFeedbackMonths = async ({
  store,
  query: { from, to },
}: MemberCall<typeof route, Store>): Handled<typeof route> => {
  if (from > to || monthsBetween(from, to) >= mostMonths) return fail({ code: 'too-many-months' });
  return succeed({ body: { items: await store.feedbackMonths.between(from, to) } });
};
