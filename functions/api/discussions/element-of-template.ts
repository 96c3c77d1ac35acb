import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';

/** Whether a template has this element. */
export const hasElement = async (template: WorkPlan['template'], elementId: string): Promise<boolean> => {
  const { standardTemplate } = await import(
    '@portolan/domain/work-plans/standard-template/standard-template'
  );
  return template.id === standardTemplate.id && standardTemplate.elements.some(({ id }) => id === elementId);
};
