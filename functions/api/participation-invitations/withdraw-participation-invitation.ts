import type { withdrawParticipationInvitation } from '@portolan/contract/participation-invitation-routes';
import { withdraw } from '@portolan/domain/programs/participation-invitation-rules';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleWithdrawParticipationInvitation = async (
  call: MemberCall<typeof withdrawParticipationInvitation, Store>,
): Handled<typeof withdrawParticipationInvitation> => {
  const { store, params } = call;
  const before = await store.participationInvitations.find(
    params.programId,
    params.participationInvitationId,
  );
  if (before === null) return fail({ code: 'not-found' });
  const decided = withdraw(before);
  if (!decided.ok) return decided;
  const after = decided.value;
  if (after.version === before.version) return succeed({ body: null });
  return call.commit({
    writes: [store.participationInvitations.put(after, { version: before.version }, 'write-contention')],
    audit: {
      action: 'participation-invitation-revoked',
      target: after.id,
      versionBefore: before.version,
      versionAfter: after.version,
      fields: ['status'],
    },
    reply: { body: null },
  });
};
