import type { getMarketingPlan } from '@portolan/contract/marketing-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetMarketingPlan = async ({
  store,
}: MemberCall<typeof getMarketingPlan, Store>): Handled<typeof getMarketingPlan> => {
  const plan = await store.marketingPlan.find();
  return succeed({ body: plan, version: plan.version });
};
