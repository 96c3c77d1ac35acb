import type { OrganizationStore } from '@portolan/data/organization-store';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';

type Reference = WorkPlan['template'];
type Reading = Pick<OrganizationStore, 'organizationId' | 'templateVersions'>;

/** Templates are data, and most of a function's weight: this one is read in when it is first asked for. */
const loadStandardTemplate = async (): Promise<WorkPlanTemplate> =>
  (await import('@portolan/domain/work-plans/standard-template/standard-template')).standardTemplate;

const isStandard = ({ id, version }: Reference): boolean =>
  id === standardTemplateReference.id && version === standardTemplateReference.version;

/** A version is some 100 KB, never changes, and is asked for with every keystroke that is saved. */
const mostKept = 16;
/** By organization too: what one holds is never another's, even where it is a copy of the same. */
const kept = new Map<string, WorkPlanTemplate>();

const keep = (key: string, template: WorkPlanTemplate): void => {
  kept.delete(key);
  kept.set(key, template);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
};

/** A template version as the organization holds it: the standard one, a foundation's own, a clinic's copy; null for none. */
export const findTemplate = async (
  { organizationId, templateVersions }: Reading,
  reference: Reference,
): Promise<WorkPlanTemplate | null> => {
  if (isStandard(reference)) return loadStandardTemplate();
  const key = `${organizationId}/${reference.id}/${reference.version}`;
  const template = kept.get(key) ?? (await templateVersions.find(reference.id, reference.version));
  if (template !== null) keep(key, template);
  return template;
};

/** As `findTemplate`, for a record that names the version: throws where it is not there. */
export const templateIn = async (store: Reading, reference: Reference): Promise<WorkPlanTemplate> => {
  const template = await findTemplate(store, reference);
  if (template === null) throw new Error(`No template ${reference.id} of version ${reference.version}`);
  return template;
};

/** Whether a foundation may name this version: the standard one, or one that it has published. */
export const isKnownTemplate = async (
  store: Pick<OrganizationStore, 'templates'>,
  { id, version }: Reference,
): Promise<boolean> => {
  if (isStandard({ id, version })) return true;
  const template = await store.templates.find(id);
  return template?.versions.some((published) => published.version === version) ?? false;
};
