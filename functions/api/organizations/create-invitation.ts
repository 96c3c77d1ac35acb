import type { createInvitation } from '@portolan/contract/invitation-routes';
import { newId } from '@portolan/domain/ids';
import {
  type Invitation,
  invitationExpiry,
  isOpen,
  mayInvite,
} from '@portolan/domain/organizations/invitation';
import { isRoleOf } from '@portolan/domain/organizations/roles';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { invitationView } from './invitation-view.ts';
import type { Store } from './store.ts';

export const handleCreateInvitation = async (
  call: MemberCall<typeof createInvitation, Store>,
): Handled<typeof createInvitation> => {
  const { store, directory, body, caller, membership, now } = call;
  if (!isRoleOf(membership.kind, body.role)) return fail({ code: 'role-not-of-kind' });
  const [invitations, members] = await Promise.all([store.invitations.all(), store.members.all()]);
  const people = await directory.people(members.map(({ personId }) => personId));
  if (people.some(({ email }) => email.toLowerCase() === body.email)) return fail({ code: 'already-member' });
  if (invitations.some((known) => known.email === body.email && isOpen(known, now)))
    return fail({ code: 'invitation-pending' });
  if (!mayInvite(invitations, now)) return fail({ code: 'too-many-invitations' });
  const invitation: Invitation = {
    id: newId('invitation', now),
    organizationId: store.organizationId,
    ...body,
    status: 'pending',
    invitedBy: caller.personId,
    createdAt: now.toISOString(),
    expiresAt: invitationExpiry(now),
    letter: 1,
    sentLetter: 0,
    version: 1,
  };
  return call.commit({
    writes: [store.invitations.put(invitation, 'absent', 'write-contention')],
    audit: {
      action: 'invitation-created',
      target: invitation.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: invitationView(invitation, now), version: 1 },
  });
};
