import type { OrganizationStore } from '@portolan/data/organization-store';
import { hasElement } from './element-of-template.ts';

/** Whether one of the clinic's own plans has this element. */
export const isInPlan = async (
  store: OrganizationStore,
  planId: string,
  elementId: string,
): Promise<boolean> => {
  const plan = await store.workPlans.find(planId);
  return plan !== null && (await hasElement(store, plan.template, elementId));
};
