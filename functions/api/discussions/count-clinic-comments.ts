import type { countClinicComments } from '@portolan/contract/discussion-routes';
import { countByElement } from '@portolan/domain/discussions/comment';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicPlace } from './clinic-place.ts';
import type { Store } from './store.ts';

export const handleCountClinicComments = async (
  call: MemberCall<typeof countClinicComments, Store>,
): Handled<typeof countClinicComments> => {
  const { store, params } = call;
  const place = await clinicPlace(call);
  if (place === null) return fail({ code: 'not-found' });
  const comments = place.plan === null ? [] : await store.comments.ofPlan(place.plan.id);
  const ofProgram = comments.filter(({ programId }) => programId === params.programId);
  return succeed({ body: { items: countByElement(ofProgram) } });
};
