import type { Template } from '@portolan/domain/templates/template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { templateIn } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

/** The latest published version; null while there is none. */
export const latestOf = async (store: Store, template: Template): Promise<WorkPlanTemplate | null> => {
  const latest = template.versions.at(-1);
  return latest === undefined ? null : templateIn(store, { id: template.id, version: latest.version });
};
