import { invitationExpiry, lettersPerInvitation } from '../organizations/invitation.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Participation } from './participation.ts';
import type { InvitedClinic, ParticipationInvitation } from './participation-invitation.ts';

/** Invitations one program may hold: more clinics than any program has, and no use to whoever wants to trouble strangers. */
export const invitationsPerProgram = 5000;

type Inviting = {
  readonly id: string;
  readonly organizationId: string;
  readonly programId: string;
  readonly by: string;
  readonly now: Date;
};

/** A new invitation, which waits for its first letter. */
export const inviteClinic = (
  clinic: InvitedClinic,
  { id, organizationId, programId, by, now }: Inviting,
): ParticipationInvitation => ({
  id,
  organizationId,
  programId,
  clinicName: clinic.clinicName,
  email: clinic.email,
  language: clinic.language,
  status: 'pending',
  clinicId: null,
  answeredAt: null,
  invitedBy: by,
  createdAt: now.toISOString(),
  expiresAt: invitationExpiry(now),
  letter: 1,
  sentLetter: 0,
  firstLetter: 1,
  version: 1,
});

/** What an invitation is at a moment: one that waited too long has expired. */
export type InvitationState = ParticipationInvitation['status'] | 'expired';
export const invitationStateAt = (invitation: ParticipationInvitation, now: Date): InvitationState =>
  invitation.status === 'pending' && invitation.expiresAt <= now.toISOString()
    ? 'expired'
    : invitation.status;

type Unanswerable = {
  readonly code: 'invitation-expired' | 'invitation-used' | 'invitation-revoked' | 'invitation-declined';
};

/** Whether the letter can still be answered. */
export const answerable = (
  invitation: ParticipationInvitation,
  now: Date,
): Result<ParticipationInvitation, Unanswerable> => {
  const state = invitationStateAt(invitation, now);
  switch (state) {
    case 'pending':
      return succeed(invitation);
    case 'accepted':
      return fail({ code: 'invitation-used' });
    case 'declined':
    case 'revoked':
    case 'expired':
      return fail({ code: `invitation-${state}` });
  }
};

/** Who answers, and for which clinic. Addresses compare without regard to case. */
export type Acceptance = { readonly clinicId: string; readonly email: string; readonly now: Date };

/**
 * Accepts for a clinic, by the person with this proven address. One that was accepted for the same clinic before stays as
 * it is: what was to follow may not have been written yet.
 */
export const acceptForClinic = (
  invitation: ParticipationInvitation,
  { clinicId, email, now }: Acceptance,
): Result<ParticipationInvitation, Unanswerable | { readonly code: 'invitation-for-another-address' }> => {
  if (invitation.email.toLowerCase() !== email.toLowerCase())
    return fail({ code: 'invitation-for-another-address' });
  if (invitation.status === 'accepted' && invitation.clinicId === clinicId) return succeed(invitation);
  const open = answerable(invitation, now);
  if (!open.ok) return open;
  return succeed({
    ...invitation,
    status: 'accepted',
    clinicId,
    answeredAt: now.toISOString(),
    version: invitation.version + 1,
  });
};

/**
 * Whether an acceptance is still without what it was to bring: the foundation knows nothing of this clinic since it accepted.
 * What is on its way looks the same; it may be accepted again by the same clinic all the same, and nothing changes.
 */
export const awaitsConsent = (
  { status, answeredAt }: ParticipationInvitation,
  row: Pick<Participation, 'leftAt'> | null,
): boolean =>
  status === 'accepted' && (row === null || (row.leftAt !== null && row.leftAt < (answeredAt ?? '')));

/** Declines; whoever has the letter may. One that was declined before stays as it is. */
export const decline = (
  invitation: ParticipationInvitation,
  now: Date,
): Result<ParticipationInvitation, Unanswerable> => {
  if (invitation.status === 'declined') return succeed(invitation);
  const open = answerable(invitation, now);
  if (!open.ok) return open;
  return succeed({
    ...invitation,
    status: 'declined',
    answeredAt: now.toISOString(),
    version: invitation.version + 1,
  });
};

type NoLetter = { readonly code: 'invitation-used' | 'too-many-letters' };

/**
 * Asks for another letter, with a new link and a new expiry: a reminder, or, where the clinic declined, was taken back, has
 * left since or accepted without ever coming, the same question again. Who had accepted is asked as if for the first time.
 */
export const askAgain = (
  invitation: ParticipationInvitation,
  { by, takesPart, now }: { readonly by: string; readonly takesPart: boolean; readonly now: Date },
): Result<ParticipationInvitation, NoLetter> => {
  const hadAccepted = invitation.status === 'accepted';
  if (hadAccepted && takesPart) return fail({ code: 'invitation-used' });
  const letter = invitation.letter + 1;
  const firstLetter = hadAccepted ? letter : invitation.firstLetter;
  if (letter - firstLetter >= lettersPerInvitation) return fail({ code: 'too-many-letters' });
  return succeed({
    ...invitation,
    status: 'pending',
    clinicId: null,
    answeredAt: null,
    invitedBy: by,
    expiresAt: invitationExpiry(now),
    letter,
    firstLetter,
    version: invitation.version + 1,
  });
};

/** Takes the invitation back, unless a clinic has accepted it. */
export const withdraw = (
  invitation: ParticipationInvitation,
): Result<ParticipationInvitation, { readonly code: 'invitation-used' }> => {
  if (invitation.status === 'accepted') return fail({ code: 'invitation-used' });
  if (invitation.status === 'revoked') return succeed(invitation);
  return succeed({ ...invitation, status: 'revoked', version: invitation.version + 1 });
};
