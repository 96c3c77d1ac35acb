import type { listCoachNotes } from '@portolan/contract/oversight-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { reachedClinic } from './reached-clinic.ts';
import type { Store } from './store.ts';

export const handleListCoachNotes = async (
  call: MemberCall<typeof listCoachNotes, Store>,
): Handled<typeof listCoachNotes> => {
  if ((await reachedClinic(call)) === null) return fail({ code: 'not-found' });
  const { programId, clinicId } = call.params;
  const of = { programId, clinicId, by: call.caller.personId };
  return succeed({ body: await call.store.coachNotes.newestFirst(of, pageOf(call.query)) });
};
