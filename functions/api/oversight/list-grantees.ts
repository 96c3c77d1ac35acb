import type { listGrantees } from '@portolan/contract/oversight-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isVisible, visibleClinics } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListGrantees = async (
  call: MemberCall<typeof listGrantees, Store>,
): Handled<typeof listGrantees> => {
  const { store, params, query } = call;
  const { programId } = params;
  const [program, visible, page] = await Promise.all([
    store.programs.find(programId),
    visibleClinics(call, programId),
    store.grantees.page(programId, pageOf(query)),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  const items = page.items.filter(({ clinicId }) => isVisible(visible, clinicId));
  return succeed({ body: { ...page, items } });
};
