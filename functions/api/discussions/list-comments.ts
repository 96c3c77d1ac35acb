import type { listComments } from '@portolan/contract/discussion-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { isInPlan } from './in-plan.ts';
import type { Store } from './store.ts';

export const handleListComments = async ({
  store,
  params,
  query,
}: MemberCall<typeof listComments, Store>): Handled<typeof listComments> => {
  const { planId, elementId } = params;
  if (!(await isInPlan(store, planId, elementId))) return fail({ code: 'not-found' });
  return succeed({ body: await store.comments.oldestFirst(planId, elementId, pageOf(query)) });
};
