import type { listClinicBarriers } from '@portolan/contract/barrier-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { mayReach } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListClinicBarriers = async (
  call: MemberCall<typeof listClinicBarriers, Store>,
): Handled<typeof listClinicBarriers> => {
  const { store, params, query } = call;
  const { programId, clinicId } = params;
  const [reaches, participation] = await Promise.all([
    mayReach(call, programId, clinicId),
    store.participations.find(programId, clinicId),
  ]);
  if (!reaches || participation === null) return fail({ code: 'not-found' });
  return succeed({ body: await store.sharedBarriers.ofClinic(programId, clinicId, pageOf(query)) });
};
