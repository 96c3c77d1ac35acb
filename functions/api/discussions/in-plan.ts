import { hasElement } from './element-of-template.ts';
import type { Store } from './store.ts';

/** Whether one of the clinic's own plans has this element. */
export const isInPlan = async (store: Store, planId: string, elementId: string): Promise<boolean> => {
  const plan = await store.workPlans.find(planId);
  return plan !== null && (await hasElement(store, plan.template, elementId));
};
