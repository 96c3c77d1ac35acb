import * as z from 'zod/mini';
import { invitationIdSchema, organizationIdSchema, personIdSchema } from '../ids.ts';
import { emailAddressSchema, languageSchema } from '../people/person.ts';
import { fail, type Result, succeed } from '../result.ts';
import { instantSchema } from '../time-zones.ts';
import { roleSchema } from './roles.ts';

export const invitationStatusSchema = z.enum(['pending', 'accepted', 'revoked']);

/** An invitation by email: it expires, works once, can be revoked and sent again (ORG-3). */
export const invitationSchema = z.lazy(() =>
  z.strictObject({
    id: invitationIdSchema,
    organizationId: organizationIdSchema,
    email: emailAddressSchema,
    role: roleSchema,
    language: languageSchema,
    status: invitationStatusSchema,
    invitedBy: personIdSchema,
    createdAt: instantSchema,
    expiresAt: instantSchema,
    /** Counts the letters asked for: each asks for one, and makes the link in the one before worthless. */
    letter: z.int(),
    /** The letter that has gone out; below `letter` while one is under way. */
    sentLetter: z.int(),
    version: z.int(),
  }),
);
export type Invitation = z.infer<typeof invitationSchema>;

/** How long a letter's link works: days. */
export const invitationLifetimeDays = 14;

export const invitationExpiry = (now: Date): string =>
  new Date(now.getTime() + invitationLifetimeDays * 86_400_000).toISOString();

export type InvitationFailure = {
  readonly code:
    | 'invitation-expired'
    | 'invitation-used'
    | 'invitation-revoked'
    | 'invitation-for-another-address';
};

/** Whether the person with this proven address may accept now. Addresses compare without regard to case. */
export const acceptInvitation = (
  invitation: Invitation,
  person: { readonly email: string },
  now: Date,
): Result<Invitation, InvitationFailure> => {
  if (invitation.status === 'accepted') return fail({ code: 'invitation-used' });
  if (invitation.status === 'revoked') return fail({ code: 'invitation-revoked' });
  if (invitation.expiresAt <= now.toISOString()) return fail({ code: 'invitation-expired' });
  if (invitation.email.toLowerCase() !== person.email.toLowerCase())
    return fail({ code: 'invitation-for-another-address' });
  return succeed({ ...invitation, status: 'accepted', version: invitation.version + 1 });
};

/** Whether the invitation still waits for an answer. */
export const isOpen = (invitation: Invitation, now: Date): boolean =>
  invitation.status === 'pending' && invitation.expiresAt > now.toISOString();

/** Invitations an organization may send in a day: a large clinic's staff, and no use to whoever wants to trouble strangers. */
export const invitationsPerDay = 50;

/** Whether one more invitation may be sent now, given all there were. */
export const mayInvite = (invitations: readonly Invitation[], now: Date): boolean => {
  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString();
  return invitations.filter(({ createdAt }) => createdAt > dayAgo).length < invitationsPerDay;
};

/** Letters that one invitation may ask for: after these the address is wrong, or does not want to come. */
export const lettersPerInvitation = 5;

type NoLetter = { readonly code: 'invitation-used' | 'invitation-revoked' | 'too-many-letters' };

/** Asks for another letter, with a new link and a new expiry; also for an invitation that has expired. */
export const anotherLetter = (invitation: Invitation, now: Date): Result<Invitation, NoLetter> => {
  if (invitation.status === 'accepted') return fail({ code: 'invitation-used' });
  if (invitation.status === 'revoked') return fail({ code: 'invitation-revoked' });
  const { letter, version } = invitation;
  if (letter >= lettersPerInvitation) return fail({ code: 'too-many-letters' });
  return succeed({
    ...invitation,
    letter: letter + 1,
    expiresAt: invitationExpiry(now),
    version: version + 1,
  });
};

/** Takes the invitation back, unless somebody has already joined by it. */
export const revoke = (invitation: Invitation): Result<Invitation, { readonly code: 'invitation-used' }> =>
  invitation.status === 'accepted'
    ? fail({ code: 'invitation-used' })
    : succeed({ ...invitation, status: 'revoked', version: invitation.version + 1 });
