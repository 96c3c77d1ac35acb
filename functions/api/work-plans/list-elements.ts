import type { listElements } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { retiredElements } from '@portolan/domain/work-plans/retired';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { planAndTemplate } from '../../runtime/plan-and-template.ts';
import type { Store } from './store.ts';

export const handleListElements = async ({
  store,
  params,
}: MemberCall<typeof listElements, Store>): Handled<typeof listElements> => {
  const [found, stored] = await Promise.all([
    planAndTemplate(store, params.planId),
    store.elements.ofPlan(params.planId),
  ]);
  if (found === null) return fail({ code: 'not-found' });
  const byId = new Map(stored.map((element) => [element.id, element]));
  const items = found.template.elements.map(({ id }) => byId.get(id) ?? untouchedElement(params.planId, id));
  const retired = retiredElements(found.template, stored).map(({ element }) => element);
  return succeed({ body: { items: [...items, ...retired] } });
};
