import type { getWorkPlan } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetWorkPlan = async ({
  store,
  params,
}: MemberCall<typeof getWorkPlan, Store>): Handled<typeof getWorkPlan> => {
  const plan = await store.workPlans.find(params.planId);
  return plan === null ? fail({ code: 'not-found' }) : succeed({ body: plan, version: plan.version });
};
