import type { countComments } from '@portolan/contract/discussion-routes';
import { countByElement } from '@portolan/domain/discussions/comment';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleCountComments = async ({
  store,
  params,
}: MemberCall<typeof countComments, Store>): Handled<typeof countComments> => {
  const [plan, comments] = await Promise.all([
    store.workPlans.find(params.planId),
    store.comments.ofPlan(params.planId),
  ]);
  return plan === null ? fail({ code: 'not-found' }) : succeed({ body: { items: countByElement(comments) } });
};
