import { organizationIdSchema, participationInvitationIdSchema, personIdSchema } from '@portolan/domain/ids';
import { languageSchema } from '@portolan/domain/people/person';
import { rowFaults } from '@portolan/domain/programs/clinic-list-faults';
import {
  invitedClinicSchema,
  participationInvitationStatusSchema,
} from '@portolan/domain/programs/participation-invitation';
import { grantPeriodSchema, milestonesSchema } from '@portolan/domain/programs/program';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { clinicListBodySchema, listBodyLimit } from './clinic-list-body.ts';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema, tokenSchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, participationInvitationId, token } = exampleIds;
const common = { resource: 'participation-invitations', query: null, bodyLimit: ordinaryBodyLimit } as const;
/** A coach sees the clinics assigned to them, and no addresses of others. */
const readers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer', 'viewer'] } as const;
const writers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;
const collection = '/organizations/{organizationId}/programs/{programId}/participation-invitations';

export const participationInvitationViewSchema = z.lazy(() =>
  z.object({
    id: participationInvitationIdSchema,
    clinicName: z.string(),
    email: z.string(),
    language: languageSchema,
    status: z.enum([...participationInvitationStatusSchema.options, 'expired']),
    /** The clinic that accepted, once its first copy has arrived. */
    clinic: z.nullable(
      z.object({
        id: organizationIdSchema,
        name: z.string(),
        status: z.enum(['active', 'left']),
        joinedAt: instantSchema,
        leftAt: z.nullable(instantSchema),
      }),
    ),
    answeredAt: z.nullable(instantSchema),
    invitedBy: personIdSchema,
    createdAt: instantSchema,
    expiresAt: instantSchema,
    /** Letters asked for since the clinic was asked; five at most. */
    letters: z.int(),
    /** False while the letter is still on its way to the mail service. */
    sent: z.boolean(),
    version: z.int(),
  }),
);
export type ParticipationInvitationView = z.infer<typeof participationInvitationViewSchema>;

export const listParticipationInvitations = defineRoute({
  ...common,
  id: 'listParticipationInvitations',
  method: 'GET',
  path: collection,
  summary: 'Clinics invited to a program, and what became of it; in no order that means something',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(participationInvitationViewSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

export const inviteClinic = defineRoute({
  ...common,
  id: 'inviteClinic',
  method: 'POST',
  path: collection,
  summary: 'Invites a clinic to a program by a letter to the person who may decide it',
  access: writers,
  precondition: 'idempotency-key',
  body: invitedClinicSchema,
  reply: { status: 201, body: participationInvitationViewSchema, etag: true },
  errors: [
    'invitation-pending',
    'already-taking-part',
    'too-many-letters',
    'program-full',
    'program-closed',
    'write-contention',
  ],
  example: {
    params: { organizationId, programId },
    body: { clinicName: 'Cedar Creek Clinic', email: 'director@example.org', language: 'en' },
  },
});

export const askClinicAgain = defineRoute({
  ...common,
  id: 'askClinicAgain',
  method: 'POST',
  path: `${collection}/{participationInvitationId}/letters`,
  summary:
    'Sends another letter with a new link: a reminder, or the same question to a clinic that declined or left',
  access: writers,
  precondition: 'idempotency-key',
  body: null,
  reply: { status: 201, body: participationInvitationViewSchema, etag: true },
  errors: ['invitation-used', 'too-many-letters', 'program-closed', 'write-contention'],
  example: { params: { organizationId, programId, participationInvitationId } },
});

export const withdrawParticipationInvitation = defineRoute({
  ...common,
  id: 'withdrawParticipationInvitation',
  method: 'DELETE',
  path: `${collection}/{participationInvitationId}`,
  summary: 'Takes an invitation back; its link stops working',
  access: writers,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['invitation-used', 'write-contention'],
  example: { params: { organizationId, programId, participationInvitationId } },
});

/** What became of a row of a list: of the row itself, of whom it names, or of the writing. */
export const rowOutcomes = [
  'to-invite',
  'invited',
  'pending',
  'taking-part',
  'declined',
  'revoked',
  'expired',
  'left',
  ...rowFaults,
  'program-full',
  'not-written',
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export const listReportSchema = z.lazy(() =>
  z.object({
    rows: z.array(
      z.object({
        /** As a spreadsheet counts: the header and empty rows included. */
        row: z.int(),
        clinicName: z.string(),
        email: z.string(),
        outcome: z.enum(rowOutcomes),
      }),
    ),
  }),
);
export type ListReport = z.infer<typeof listReportSchema>;

export const inviteClinics = defineRoute({
  ...common,
  id: 'inviteClinics',
  method: 'POST',
  path: '/organizations/{organizationId}/programs/{programId}/participation-invitation-lists',
  summary:
    'Invites the clinics of a CSV text and reports what became of each row; as a preview nothing is written. A list of more than 250 rows is invited window after window. The same list again invites nobody twice',
  access: writers,
  precondition: 'none',
  body: clinicListBodySchema,
  bodyLimit: listBodyLimit,
  reply: { status: 200, body: listReportSchema, etag: false },
  errors: ['list-without-clinics', 'list-too-long', 'too-many-rows-at-once', 'program-closed'],
  example: {
    params: { organizationId, programId },
    body: {
      csv: 'Clinic,Email,Language\nCedar Creek Clinic,director@example.org,en\n',
      language: 'en',
      preview: true,
      rows: { from: 0, count: 250 },
    },
  },
});

const unanswerable = [
  'not-found',
  'invitation-used',
  'invitation-expired',
  'invitation-revoked',
  'invitation-declined',
  'program-closed',
] as const;
const tokenBody = z.lazy(() => z.strictObject({ token: tokenSchema }));

/** What the person who got the letter is told before they decide (PRG-2). */
export const programInvitationSchema = z.lazy(() =>
  z.object({
    foundationName: z.string(),
    programName: z.string(),
    clinicName: z.string(),
    email: z.string(),
    language: languageSchema,
    grantPeriod: grantPeriodSchema,
    milestones: milestonesSchema,
    expiresAt: instantSchema,
  }),
);
export type ProgramInvitation = z.infer<typeof programInvitationSchema>;

export const lookUpProgramInvitation = defineRoute({
  ...common,
  id: 'lookUpProgramInvitation',
  method: 'POST',
  path: '/program-invitation-lookups',
  summary:
    'What the link in an invitation to a program leads to; the token is in the body so that no log holds it',
  access: { kind: 'public' },
  precondition: 'none',
  body: tokenBody,
  reply: { status: 200, body: programInvitationSchema, etag: false },
  errors: unanswerable,
  example: { params: {}, body: { token } },
});

export const declineProgramInvitation = defineRoute({
  ...common,
  id: 'declineProgramInvitation',
  method: 'POST',
  path: '/program-invitation-refusals',
  summary: 'Declines an invitation to a program; whoever has the letter may, without an account',
  access: { kind: 'public' },
  precondition: 'none',
  body: tokenBody,
  reply: { status: 204, body: null, etag: false },
  errors: [...unanswerable, 'write-contention'],
  example: { params: {}, body: { token } },
});

export const participationInvitationRoutes = {
  listParticipationInvitations,
  inviteClinic,
  inviteClinics,
  askClinicAgain,
  withdrawParticipationInvitation,
  lookUpProgramInvitation,
  declineProgramInvitation,
} as const;
