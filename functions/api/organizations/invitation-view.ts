import type { InvitationView } from '@portolan/contract/invitation-routes';
import type { Invitation } from '@portolan/domain/organizations/invitation';

/** An invitation as its organization sees it; whether it has expired depends on when one looks. */
export const invitationView = (invitation: Invitation, now: Date): InvitationView => {
  const { id, email, role, invitedBy, createdAt, expiresAt, version } = invitation;
  const expired = invitation.status === 'pending' && expiresAt <= now.toISOString();
  const sent = invitation.sentLetter === invitation.letter;
  return {
    id,
    email,
    role,
    status: expired ? 'expired' : invitation.status,
    invitedBy,
    createdAt,
    expiresAt,
    sent,
    version,
  };
};
