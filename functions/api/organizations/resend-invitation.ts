import type { resendInvitation } from '@portolan/contract/invitation-routes';
import { anotherLetter } from '@portolan/domain/organizations/invitation';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { invitationView } from './invitation-view.ts';
import type { Store } from './store.ts';

export const handleResendInvitation = async (
  call: MemberCall<typeof resendInvitation, Store>,
): Handled<typeof resendInvitation> => {
  const { store, params, now } = call;
  const before = await store.invitations.find(params.invitationId);
  if (before === null) return fail({ code: 'not-found' });
  const decided = anotherLetter(before, now);
  if (!decided.ok) return fail(decided.failure);
  const invitation = decided.value;
  return call.commit({
    writes: [store.invitations.put(invitation, { version: before.version }, 'write-contention')],
    audit: {
      action: 'invitation-resent',
      target: invitation.id,
      versionBefore: before.version,
      versionAfter: invitation.version,
      fields: [],
    },
    reply: { body: invitationView(invitation, now), version: invitation.version },
  });
};
