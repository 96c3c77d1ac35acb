import type { OrganizationStore } from '@portolan/data/organization-store';
import type { ElementTemplate, WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';

/** Templates are data, and most of a function's weight: this one is read in when it is first asked for. */
export const loadStandardTemplate = async (): Promise<WorkPlanTemplate> =>
  (await import('@portolan/domain/work-plans/standard-template/standard-template')).standardTemplate;

/** A plan with the template version it began with; null when there is no such plan. */
export const planAndTemplate = async (
  store: OrganizationStore,
  planId: string,
): Promise<{ readonly plan: WorkPlan; readonly template: WorkPlanTemplate } | null> => {
  const plan = await store.workPlans.find(planId);
  if (plan === null) return null;
  const standardTemplate = await loadStandardTemplate();
  const { id, version } = plan.template;
  if (id !== standardTemplate.id || version !== standardTemplate.version)
    throw new Error(`No template ${id} of version ${version}`);
  return { plan, template: standardTemplate };
};

/** One element's part of the template; null when there is no such plan or element. */
export const elementTemplate = async (
  store: OrganizationStore,
  planId: string,
  elementId: string,
): Promise<ElementTemplate | null> => {
  const found = await planAndTemplate(store, planId);
  return found?.template.elements.find((element) => element.id === elementId) ?? null;
};
