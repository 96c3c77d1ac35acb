import type { getTemplate } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { planAndHistory } from '../../runtime/plan-and-template.ts';
import type { Store } from './store.ts';

export const handleGetTemplate = async ({
  store,
  params,
}: MemberCall<typeof getTemplate, Store>): Handled<typeof getTemplate> => {
  const found = await planAndHistory(store, params.planId);
  return found === null ? fail({ code: 'not-found' }) : succeed({ body: found.template });
};
