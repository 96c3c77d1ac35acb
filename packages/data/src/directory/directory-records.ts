import {
  invitationIdSchema,
  organizationIdSchema,
  participationInvitationIdSchema,
  personIdSchema,
  programIdSchema,
} from '@portolan/domain/ids';
import { joinRequestSchema } from '@portolan/domain/organizations/join-request';
import { membershipSchema } from '@portolan/domain/organizations/membership';
import { organizationKindSchema } from '@portolan/domain/organizations/roles';
import { personSchema } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

/** What the directory says of an organization: enough to name it, and how many owners it has. */
const entrySchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    kind: organizationKindSchema,
    name: z.string(),
    /** City and state, to tell two clinics of one name apart. */
    place: z.string(),
    owners: z.int(),
    version: z.int(),
  }),
);
export type DirectoryEntry = z.infer<typeof entrySchema>;

const tokenSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    invitationId: invitationIdSchema,
    letter: z.int(),
  }),
);
export type InvitationToken = z.infer<typeof tokenSchema>;

/** What a letter to take part in a program leads to. */
const programTokenSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    programId: programIdSchema,
    invitationId: participationInvitationIdSchema,
    letter: z.int(),
  }),
);
export type ProgramInvitationToken = z.infer<typeof programTokenSchema>;

/** A person's calendar of one organization, found by the hash of the token in its address. */
const calendarSchema = z.lazy(() =>
  z.strictObject({ organizationId: organizationIdSchema, personId: personIdSchema }),
);
export type CalendarSubscription = z.infer<typeof calendarSchema>;

export const entryKind = itemKind('Directory entry', entrySchema);
export const membershipKind = itemKind('Membership', membershipSchema);
export const joinRequestKind = itemKind('Request to join', joinRequestSchema);
export const personKind = itemKind('Person', personSchema);
export const invitationTokenKind = itemKind('Invitation token', tokenSchema);
export const programInvitationTokenKind = itemKind('Program invitation token', programTokenSchema);
export const calendarKind = itemKind('Calendar subscription', calendarSchema);
