import type { listSharedBarriers } from '@portolan/contract/barrier-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isVisible, visibleClinics } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListSharedBarriers = async (
  call: MemberCall<typeof listSharedBarriers, Store>,
): Handled<typeof listSharedBarriers> => {
  const { store, params, query } = call;
  const { programId } = params;
  const program = await store.programs.find(programId);
  if (program === null) return fail({ code: 'not-found' });
  const [visible, page] = await Promise.all([
    visibleClinics(call, programId),
    store.sharedBarriers.ofProgram(programId, pageOf(query)),
  ]);
  const items = page.items.filter(({ clinicId }) => isVisible(visible, clinicId));
  return succeed({ body: { ...page, items } });
};
