import type { listElementHistory } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { elementTemplate } from '../../runtime/plan-and-template.ts';
import type { Store } from './store.ts';

export const handleListElementHistory = async ({
  store,
  params,
  query,
}: MemberCall<typeof listElementHistory, Store>): Handled<typeof listElementHistory> => {
  const { planId, elementId } = params;
  const [template, stored] = await Promise.all([
    elementTemplate(store, planId, elementId),
    store.elements.find(planId, elementId),
  ]);
  if (template === null && stored === null) return fail({ code: 'not-found' });
  return succeed({ body: await store.elements.history(planId, elementId, pageOf(query)) });
};
