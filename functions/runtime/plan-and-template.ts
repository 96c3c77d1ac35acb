import type { OrganizationStore } from '@portolan/data/organization-store';
import type { PlanRetirements } from '@portolan/domain/work-plans/plan-retirements';
import { withRetired } from '@portolan/domain/work-plans/retired';
import type { ElementTemplate, WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { templateIn } from './templates.ts';

type PlanStore = Pick<
  OrganizationStore,
  'organizationId' | 'workPlans' | 'templateVersions' | 'planRetirements'
>;

type PlanAndTemplate = { readonly plan: WorkPlan; readonly template: WorkPlanTemplate };

/** A plan with its template version; null when there is no such plan. */
export const planAndTemplate = async (store: PlanStore, planId: string): Promise<PlanAndTemplate | null> => {
  const plan = await store.workPlans.find(planId);
  return plan === null ? null : { plan, template: await templateIn(store, plan.template) };
};

/** As `planAndTemplate`, with what the templates asked that the plan has left. */
export const planAndHistory = async (
  store: PlanStore,
  planId: string,
): Promise<(PlanAndTemplate & { readonly retirements: PlanRetirements | null }) | null> => {
  const [found, retirements] = await Promise.all([
    planAndTemplate(store, planId),
    store.planRetirements.find(planId),
  ]);
  if (found === null) return null;
  const template = withRetired(found.template, retirements?.elements ?? []);
  return { plan: found.plan, template, retirements };
};

/** One element's part of the template; null when there is no such plan or element. */
export const elementTemplate = async (
  store: PlanStore,
  planId: string,
  elementId: string,
): Promise<ElementTemplate | null> => {
  const found = await planAndTemplate(store, planId);
  return found?.template.elements.find((element) => element.id === elementId) ?? null;
};
