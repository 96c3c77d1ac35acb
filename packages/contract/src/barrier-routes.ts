import { barrierChangesSchema, barrierSchema, barrierTermsSchema } from '@portolan/domain/barriers/barrier';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, clinicId, barrierId, elementId } = exampleIds;
const common = { resource: 'barriers', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor', 'contributor'] } as const;
const foundationReaders = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const barriers = z.lazy(() => pageOf(barrierSchema));

export const listBarriers = defineRoute({
  ...common,
  id: 'listBarriers',
  method: 'GET',
  path: '/organizations/{organizationId}/barriers',
  summary: "The clinic's barrier log, newest first, resolved ones included",
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: barriers, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const logBarrier = defineRoute({
  ...common,
  id: 'logBarrier',
  method: 'POST',
  path: '/organizations/{organizationId}/barriers',
  summary: 'Logs a barrier; an owner or editor may share it with the foundations of the programs',
  access: writers,
  precondition: 'idempotency-key',
  body: barrierTermsSchema,
  reply: { status: 201, body: barrierSchema, etag: true },
  errors: ['unknown-member', 'sharing-not-yours'],
  example: {
    params: { organizationId },
    body: {
      title: 'The portal vendor does not answer',
      description: 'Two calls in three weeks without an answer.',
      elementId,
      severity: 'high',
      owner: { kind: 'named', name: 'Rosa Delgado' },
      action: 'Ask for the account manager by letter.',
      status: 'open',
      shared: false,
    },
  },
});

export const getBarrier = defineRoute({
  ...common,
  id: 'getBarrier',
  method: 'GET',
  path: '/organizations/{organizationId}/barriers/{barrierId}',
  summary: 'A barrier',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: barrierSchema, etag: true },
  errors: [],
  example: { params: { organizationId, barrierId } },
});

export const changeBarrier = defineRoute({
  ...common,
  id: 'changeBarrier',
  method: 'PATCH',
  path: '/organizations/{organizationId}/barriers/{barrierId}',
  summary:
    'Changes, resolves, reopens or shares a barrier; a contributor changes those they logged, and shares none',
  access: writers,
  precondition: 'if-match',
  body: barrierChangesSchema,
  reply: { status: 200, body: barrierSchema, etag: true },
  errors: ['stale-version', 'unknown-member', 'not-your-barrier', 'sharing-not-yours'],
  example: { params: { organizationId, barrierId }, body: { status: 'resolved' } },
});

export const listSharedBarriers = defineRoute({
  ...common,
  id: 'listSharedBarriers',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/barriers',
  summary: "The barriers that a program's clinics share, by clinic; a coach's own clinics only",
  access: foundationReaders,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: barriers, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId } },
});

export const listClinicBarriers = defineRoute({
  ...common,
  id: 'listClinicBarriers',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/clinics/{clinicId}/barriers',
  summary: 'The barriers that one clinic of a program shares, newest first',
  access: foundationReaders,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: barriers, etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, programId, clinicId } },
});

export const barrierRoutes = {
  listBarriers,
  logBarrier,
  getBarrier,
  changeBarrier,
  listSharedBarriers,
  listClinicBarriers,
} as const;
