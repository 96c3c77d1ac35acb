import { workPlanIdSchema } from '@portolan/domain/ids';
import { consentSchema } from '@portolan/domain/programs/consent';
import { joinedProgramSchema } from '@portolan/domain/programs/joined-program';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { tokenSchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, planId, token } = exampleIds;
const common = { resource: 'participations', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
/** What a clinic shares, and with whom, is for its owners to say. */
const owners = { kind: 'member', of: 'clinic', roles: ['owner'] } as const;
const one = '/organizations/{organizationId}/consents/{programId}';
const planChoice = z.lazy(() => z.nullable(workPlanIdSchema));

/** A consent, and the program it is for as last received; null until its first copy has come, and after the consent ended. */
export const participationViewSchema = z.lazy(() =>
  z.object({ consent: consentSchema, program: z.nullable(joinedProgramSchema) }),
);
export type ParticipationView = z.infer<typeof participationViewSchema>;

export const listConsents = defineRoute({
  ...common,
  id: 'listConsents',
  method: 'GET',
  path: '/organizations/{organizationId}/consents',
  summary: 'The programs the clinic takes part in, or did, with what it agreed to; all of them',
  access: readers,
  precondition: 'none',
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() => z.object({ items: z.array(participationViewSchema) })),
    etag: false,
  },
  errors: [],
  example: { params: { organizationId } },
});

export const giveConsent = defineRoute({
  ...common,
  id: 'giveConsent',
  method: 'POST',
  path: '/organizations/{organizationId}/consents',
  summary:
    "Accepts an invitation to a program for the clinic, by the token of the letter sent to the caller's address",
  access: owners,
  precondition: 'idempotency-key',
  body: z.lazy(() => z.strictObject({ token: tokenSchema, planId: planChoice })),
  reply: { status: 201, body: participationViewSchema, etag: true },
  errors: [
    'invitation-used',
    'invitation-expired',
    'invitation-revoked',
    'invitation-declined',
    'invitation-for-another-address',
    'already-joined',
    'program-closed',
    'write-contention',
  ],
  example: { params: { organizationId }, body: { token, planId: null } },
});

export const getConsent = defineRoute({
  ...common,
  id: 'getConsent',
  method: 'GET',
  path: one,
  summary: "The clinic's consent for one program, and the program",
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: participationViewSchema, etag: true },
  errors: [],
  example: { params: { organizationId, programId } },
});

export const changeConsent = defineRoute({
  ...common,
  id: 'changeConsent',
  method: 'PATCH',
  path: one,
  summary: 'Says which plan is shared with the foundation; null for none',
  access: owners,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ planId: planChoice })),
  reply: { status: 200, body: participationViewSchema, etag: true },
  errors: ['stale-version', 'consent-ended'],
  example: { params: { organizationId, programId }, body: { planId } },
});

export const endConsent = defineRoute({
  ...common,
  id: 'endConsent',
  method: 'DELETE',
  path: one,
  summary: 'Leaves the program: sharing ends at once, and what the consent said stays with the foundation',
  access: owners,
  precondition: 'none',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['write-contention'],
  example: { params: { organizationId, programId } },
});

export const participationRoutes = {
  listConsents,
  giveConsent,
  getConsent,
  changeConsent,
  endConsent,
} as const;
