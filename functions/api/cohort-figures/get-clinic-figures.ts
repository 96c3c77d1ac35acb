import type { getClinicFigures } from '@portolan/contract/cohort-figure-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { mayReach } from '../../runtime/coach-scope.ts';
import { isTooLong } from '../../runtime/span.ts';
import { monthsIn } from './span.ts';
import type { Store } from './store.ts';

export const handleGetClinicFigures = async (
  call: MemberCall<typeof getClinicFigures, Store>,
): Handled<typeof getClinicFigures> => {
  const { store, params, query } = call;
  const { programId, clinicId } = params;
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  const [reaches, clinic] = await Promise.all([
    mayReach(call, programId, clinicId),
    store.cohort.clinic(programId, clinicId, monthsIn(query)),
  ]);
  if (!reaches || clinic === null) return fail({ code: 'not-found' });
  return succeed({ body: clinic });
};
