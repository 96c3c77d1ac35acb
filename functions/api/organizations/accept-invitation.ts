import type { acceptInvitation as route } from '@portolan/contract/invitation-routes';
import { acceptInvitation } from '@portolan/domain/organizations/invitation';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import { decideAgainOnContention } from '../../runtime/contention.ts';
import { ensurePerson } from '../../runtime/person-of.ts';
import { commit } from '../../runtime/unit-of-work.ts';
import { admissionWrites } from './admission.ts';
import { invitationByToken } from './invitation-by-token.ts';
import type { Store } from './store.ts';

export const handleAcceptInvitation = async (
  call: SignedInCall<typeof route, Store>,
): Handled<typeof route> => {
  const { body, caller, directory, now } = call;
  return decideAgainOnContention(async () => {
    const found = await invitationByToken(body.token, directory, call.store, now);
    if (found === null) return fail({ code: 'not-found' });
    const { invitation, store } = found;
    const reply = { body: { organizationId: store.organizationId } };
    const member = await store.members.find(caller.personId);
    // Following the link again after having joined leads to the same place.
    if (member !== null && invitation.status === 'accepted') return succeed(reply);
    const accepted = acceptInvitation(invitation, caller, now);
    if (!accepted.ok) return fail(accepted.failure);
    const admission = await admissionWrites(store, caller.personId, invitation.role, member, now);
    if (!admission.ok) return fail(admission.failure);
    await ensurePerson(directory, caller, now);
    return commit(
      store,
      caller.personId,
      now,
      {
        writes: [
          store.invitations.put(accepted.value, { version: invitation.version }, 'write-contention'),
          ...admission.value,
        ],
        audit: {
          action: 'invitation-accepted',
          target: invitation.id,
          versionBefore: invitation.version,
          versionAfter: accepted.value.version,
          fields: ['status'],
        },
        reply,
      },
      null,
    );
  });
};
