import type { listCohort } from '@portolan/contract/oversight-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { visibleClinics } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListCohort = async (
  call: MemberCall<typeof listCohort, Store>,
): Handled<typeof listCohort> => {
  const { store, params, query } = call;
  const { programId } = params;
  const [program, visible] = await Promise.all([
    store.programs.find(programId),
    visibleClinics(call, programId),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  const page = pageOf(query);
  return succeed({
    body:
      visible === 'all'
        ? await store.participations.page(programId, page)
        : await store.participations.pageAmong(programId, visible, page),
  });
};
