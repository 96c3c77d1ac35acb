import type { getElement } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { elementTemplate } from '../../runtime/plan-and-template.ts';
import type { Store } from './store.ts';

export const handleGetElement = async ({
  store,
  params,
}: MemberCall<typeof getElement, Store>): Handled<typeof getElement> => {
  const { planId, elementId } = params;
  const [template, stored] = await Promise.all([
    elementTemplate(store, planId, elementId),
    store.elements.find(planId, elementId),
  ]);
  // What was written in an element that the template has no more can still be read.
  if (template === null && stored === null) return fail({ code: 'not-found' });
  const element = stored ?? untouchedElement(planId, elementId);
  return succeed({ body: element, version: element.version });
};
