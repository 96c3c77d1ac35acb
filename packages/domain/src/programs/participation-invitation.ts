import * as z from 'zod/mini';
import {
  organizationIdSchema,
  participationInvitationIdSchema,
  personIdSchema,
  programIdSchema,
} from '../ids.ts';
import { emailAddressSchema, languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';

/** An invitation of a clinic to take part in a program, sent to the person who may decide it (PRG-2). */
export const participationInvitationSchema = z.lazy(() =>
  z.strictObject({
    id: participationInvitationIdSchema,
    organizationId: organizationIdSchema,
    programId: programIdSchema,
    /** How the foundation calls the clinic; the clinic has a name of its own once it has joined. */
    clinicName: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    email: emailAddressSchema,
    language: languageSchema,
    status: z.enum(['pending', 'accepted', 'declined', 'revoked']),
    /** The clinic that accepted. */
    clinicId: z.nullable(organizationIdSchema),
    invitedBy: personIdSchema,
    createdAt: instantSchema,
    expiresAt: instantSchema,
    /** Letters asked for and letters sent, as in an invitation to an organization. */
    letter: z.int(),
    sentLetter: z.int(),
    version: z.int(),
  }),
);
export type ParticipationInvitation = z.infer<typeof participationInvitationSchema>;
