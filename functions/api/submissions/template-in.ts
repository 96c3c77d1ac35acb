import type { OrganizationStore } from '@portolan/data/organization-store';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';

/** The template of this reference, from what the organization holds; the standard one is read in when it is asked for. */
export const templateIn = async (
  store: Pick<OrganizationStore, 'templateVersions'>,
  { id, version }: WorkPlan['template'],
): Promise<WorkPlanTemplate> => {
  const own = await store.templateVersions.find(id, version);
  if (own !== null) return own;
  const { standardTemplate } = await import(
    '@portolan/domain/work-plans/standard-template/standard-template'
  );
  if (id === standardTemplate.id && version === standardTemplate.version) return standardTemplate;
  throw new Error(`No template ${id} of version ${version}`);
};
