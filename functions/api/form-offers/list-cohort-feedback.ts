import type { listCohortFeedback as route } from '@portolan/contract/form-offer-routes';
import { mostMonths } from '@portolan/contract/most-months';
import { monthsBetween } from '@portolan/domain/months';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isVisible, visibleClinics } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

/** A clinic's month may hold the answers to every form that is offered; a function answers with 6 MB at most. */
const mostOnAPage = 30;

export const handleListCohortFeedback = async (
  call: MemberCall<typeof route, Store>,
): Handled<typeof route> => {
  const { store, params, query } = call;
  const { programId } = params;
  const { from, to } = query;
  if (from > to || monthsBetween(from, to) >= mostMonths) return fail({ code: 'too-many-months' });
  if ((await store.programs.find(programId)) === null) return fail({ code: 'not-found' });
  const asked = pageOf(query);
  const [visible, page] = await Promise.all([
    visibleClinics(call, programId),
    store.clinicFeedback.between(programId, from, to, {
      ...asked,
      limit: Math.min(asked.limit, mostOnAPage),
    }),
  ]);
  const items = page.items.filter(({ clinicId }) => isVisible(visible, clinicId));
  return succeed({ body: { ...page, items } });
};
