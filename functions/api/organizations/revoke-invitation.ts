import type { revokeInvitation } from '@portolan/contract/invitation-routes';
import { revoke } from '@portolan/domain/organizations/invitation';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRevokeInvitation = async (
  call: MemberCall<typeof revokeInvitation, Store>,
): Handled<typeof revokeInvitation> => {
  const { store, params } = call;
  const before = await store.invitations.find(params.invitationId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.status === 'revoked') return succeed({ body: null });
  const decided = revoke(before);
  if (!decided.ok) return fail(decided.failure);
  return call.commit({
    writes: [store.invitations.put(decided.value, { version: before.version }, 'write-contention')],
    audit: {
      action: 'invitation-revoked',
      target: before.id,
      versionBefore: before.version,
      versionAfter: decided.value.version,
      fields: ['status'],
    },
    reply: { body: null },
  });
};
