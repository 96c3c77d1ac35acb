import * as z from 'zod/mini';
import {
  organizationIdSchema,
  participationInvitationIdSchema,
  personIdSchema,
  programIdSchema,
} from '../ids.ts';
import { emailAddressSchema, languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';

export const longestClinicName = 120;

/** Whom a foundation invites: how it calls the clinic, and the person who may decide. */
const invitedClinicFields = {
  /** The clinic has a name of its own once it has joined. */
  clinicName: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(longestClinicName))),
  email: emailAddressSchema,
  language: languageSchema,
} as const;
export const invitedClinicSchema = z.lazy(() => z.strictObject(invitedClinicFields));
export type InvitedClinic = z.infer<typeof invitedClinicSchema>;

export const participationInvitationStatusSchema = z.enum(['pending', 'accepted', 'declined', 'revoked']);

/**
 * An invitation of a clinic to take part in a program (PRG-2). There is one for each address and program: its id follows
 * from both, so that the same list read in twice, or by two people at once, invites nobody twice.
 */
export const participationInvitationSchema = z.lazy(() =>
  z.strictObject({
    id: participationInvitationIdSchema,
    organizationId: organizationIdSchema,
    programId: programIdSchema,
    ...invitedClinicFields,
    status: participationInvitationStatusSchema,
    /** The clinic that accepted. */
    clinicId: z.nullable(organizationIdSchema),
    /** When it was accepted or declined; null while it waits, or was taken back unanswered. */
    answeredAt: z.nullable(instantSchema),
    invitedBy: personIdSchema,
    createdAt: instantSchema,
    expiresAt: instantSchema,
    /** Letters asked for and letters sent, as in an invitation to an organization. */
    letter: z.int(),
    sentLetter: z.int(),
    /** The letter with which this asking began: a clinic that left may be asked anew. */
    firstLetter: z.int(),
    version: z.int(),
  }),
);
export type ParticipationInvitation = z.infer<typeof participationInvitationSchema>;
