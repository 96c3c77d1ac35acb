import { mostMonths } from '@portolan/contract/most-months';
import type { listCohortCampaigns as route } from '@portolan/contract/oversight-routes';
import { monthsBetween } from '@portolan/domain/months';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isVisible, visibleClinics } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListCohortCampaigns = async (
  call: MemberCall<typeof route, Store>,
): Handled<typeof route> => {
  const { store, params, query } = call;
  const { programId } = params;
  const { from, to } = query;
  if (from > to || monthsBetween(from, to) >= mostMonths) return fail({ code: 'too-many-months' });
  if ((await store.programs.find(programId)) === null) return fail({ code: 'not-found' });
  const [visible, page] = await Promise.all([
    visibleClinics(call, programId),
    store.clinicCampaigns.between(programId, from, to, pageOf(query)),
  ]);
  const items = page.items.filter(({ clinicId }) => isVisible(visible, clinicId));
  return succeed({ body: { ...page, items } });
};
