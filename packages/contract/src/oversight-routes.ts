import { campaignMonthSchema } from '@portolan/domain/campaigns/campaign-month';
import { monthSchema } from '@portolan/domain/months';
import { granteeChangesSchema } from '@portolan/domain/programs/change-grantee';
import { coachNoteSchema, noteTextSchema } from '@portolan/domain/programs/coach-note';
import { granteeSchema } from '@portolan/domain/programs/grantee';
import { participationSchema } from '@portolan/domain/programs/participation';
import { elementIdSchema } from '@portolan/domain/work-plans/element';
import { bilingualSchema } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageFields, pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, clinicId, awardId, personId, noteId } = exampleIds;
const common = { resource: 'oversight', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;
const authors = { kind: 'member', of: 'foundation', roles: ['owner', 'officer', 'coach'] } as const;

export const listCohort = defineRoute({
  ...common,
  id: 'listCohort',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/cohort',
  summary: 'The clinics of a program as they share themselves; a coach gets those assigned to them',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(participationSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

export const listGrantees = defineRoute({
  ...common,
  id: 'listGrantees',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/grantees',
  summary:
    'What was decided about the clinics of a program: award, coaches, due days; those about which nothing was are not in it',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(granteeSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

const columnSchema = z.lazy(() => z.object({ id: elementIdSchema, number: z.int(), title: bilingualSchema }));
export type CohortColumn = z.infer<typeof columnSchema>;

export const listCohortElements = defineRoute({
  ...common,
  id: 'listCohortElements',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/cohort-elements',
  summary: 'The elements of one template version that plans of the cohort are of, in order, by title alone',
  access: readers,
  precondition: 'none',
  query: z.lazy(() =>
    z.strictObject({
      template: z.string().check(z.regex(/^[A-Za-z0-9_]{1,40}$/)),
      version: z.string().check(z.regex(/^[1-9][0-9]{0,5}$/)),
    }),
  ),
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ items: z.array(columnSchema) })), etag: false },
  errors: [],
  example: { params: { organizationId, programId }, query: { template: 'standard', version: '1' } },
});

/** A clinic in a program: what it shares, and what the foundation decided about it. The entity tag is the decision's. */
export const granteeViewSchema = z.lazy(() =>
  z.object({ participation: participationSchema, grantee: granteeSchema }),
);
export type GranteeView = z.infer<typeof granteeViewSchema>;

export const getGrantee = defineRoute({
  ...common,
  id: 'getGrantee',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/clinics/{clinicId}',
  summary: 'A clinic in a program: what it shares, its award and its coaches',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: granteeViewSchema, etag: true },
  errors: [],
  example: { params: { organizationId, programId, clinicId } },
});

export const changeGrantee = defineRoute({
  ...common,
  id: 'changeGrantee',
  method: 'PATCH',
  path: '/organizations/{organizationId}/programs/{programId}/clinics/{clinicId}',
  summary: 'Assigns an award and coaches to a clinic',
  access: writers,
  precondition: 'if-match',
  body: granteeChangesSchema,
  reply: { status: 200, body: granteeViewSchema, etag: true },
  errors: ['stale-version', 'program-closed', 'unknown-award', 'not-a-coach'],
  example: {
    params: { organizationId, programId, clinicId },
    body: { awardId, coaches: [personId] },
  },
});

const notes = '/organizations/{organizationId}/programs/{programId}/clinics/{clinicId}/notes';
const noteBodySchema = z.lazy(() => z.strictObject({ text: noteTextSchema }));

export const listCoachNotes = defineRoute({
  ...common,
  id: 'listCoachNotes',
  method: 'GET',
  path: notes,
  summary: "The caller's own notes on a clinic, newest first; nobody else reads them",
  access: authors,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(coachNoteSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId, clinicId } },
});

export const writeCoachNote = defineRoute({
  ...common,
  id: 'writeCoachNote',
  method: 'POST',
  path: notes,
  summary: 'Writes a private note on a clinic',
  access: authors,
  precondition: 'idempotency-key',
  body: noteBodySchema,
  reply: { status: 201, body: coachNoteSchema, etag: true },
  errors: [],
  example: {
    params: { organizationId, programId, clinicId },
    body: { text: 'Ask in March how the portal team is staffed.' },
  },
});

export const changeCoachNote = defineRoute({
  ...common,
  id: 'changeCoachNote',
  method: 'PATCH',
  path: `${notes}/{noteId}`,
  summary: "Changes one of the caller's own notes",
  access: authors,
  precondition: 'if-match',
  body: noteBodySchema,
  reply: { status: 200, body: coachNoteSchema, etag: true },
  errors: ['stale-version'],
  example: {
    params: { organizationId, programId, clinicId, noteId },
    body: { text: 'The portal team is staffed since March.' },
  },
});

export const removeCoachNote = defineRoute({
  ...common,
  id: 'removeCoachNote',
  method: 'DELETE',
  path: `${notes}/{noteId}`,
  summary: "Removes one of the caller's own notes",
  access: authors,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, programId, clinicId, noteId } },
});

export const listCohortCampaigns = defineRoute({
  ...common,
  id: 'listCohortCampaigns',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/campaigns',
  summary: "What the campaigns of a program's clinics that share them came to in these months: sums alone",
  access: readers,
  precondition: 'none',
  query: z.lazy(() => z.strictObject({ ...pageFields, from: monthSchema, to: monthSchema })),
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(campaignMonthSchema)), etag: false },
  errors: ['invalid-cursor', 'too-many-months'],
  example: { params: { organizationId, programId }, query: { from: '2026-09', to: '2026-11' } },
});

export const oversightRoutes = {
  listCohort,
  listGrantees,
  listCohortElements,
  listCohortCampaigns,
  getGrantee,
  changeGrantee,
  listCoachNotes,
  writeCoachNote,
  changeCoachNote,
  removeCoachNote,
} as const;
