import type { listCohortFigures } from '@portolan/contract/cohort-figure-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isVisible, visibleClinics } from '../../runtime/coach-scope.ts';
import { isTooLong } from '../../runtime/span.ts';
import type { Store } from './store.ts';

export const handleListCohortFigures = async (
  call: MemberCall<typeof listCohortFigures, Store>,
): Handled<typeof listCohortFigures> => {
  const { store, params, query } = call;
  const { programId } = params;
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  if ((await store.programs.find(programId)) === null) return fail({ code: 'not-found' });
  const [visible, page] = await Promise.all([
    visibleClinics(call, programId),
    store.cohort.page(programId, query, {
      cursor: query.cursor,
      ...(query.limit !== undefined && { limit: Number(query.limit) }),
    }),
  ]);
  const items = page.items.filter(({ clinicId }) => isVisible(visible, clinicId));
  return succeed({ body: { ...page, items } });
};
