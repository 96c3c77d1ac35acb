import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { findTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

/** Whether a template that the organization holds has this element. */
export const hasElement = async (
  store: Store,
  template: WorkPlan['template'],
  elementId: string,
): Promise<boolean> =>
  (await findTemplate(store, template))?.elements.some(({ id }) => id === elementId) ?? false;
