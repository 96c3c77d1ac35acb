import type { askClinicAgain } from '@portolan/contract/participation-invitation-routes';
import { askAgain } from '@portolan/domain/programs/participation-invitation-rules';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { invitationView, participationOf } from './invitation-view.ts';
import type { Store } from './store.ts';

export const handleAskClinicAgain = async (
  call: MemberCall<typeof askClinicAgain, Store>,
): Handled<typeof askClinicAgain> => {
  const { store, params, caller, now } = call;
  const [program, before] = await Promise.all([
    store.programs.find(params.programId),
    store.participationInvitations.find(params.programId, params.participationInvitationId),
  ]);
  if (program === null || before === null) return fail({ code: 'not-found' });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const takesPart = (await participationOf(store, before))?.status === 'active';
  const decided = askAgain(before, { by: caller.personId, takesPart, now });
  if (!decided.ok) return decided;
  const after = decided.value;
  return call.commit({
    writes: [store.participationInvitations.put(after, { version: before.version }, 'write-contention')],
    audit: {
      action: 'participation-invitation-resent',
      target: after.id,
      versionBefore: before.version,
      versionAfter: after.version,
      fields: [],
    },
    reply: { body: invitationView(after, null, now), version: after.version },
  });
};
