import { programChangesSchema, programSchema, programTermsSchema } from '@portolan/domain/programs/program';
import { programRules } from '@portolan/domain/programs/program-rules';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, awardId } = exampleIds;
const common = { resource: 'programs', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;

export const listPrograms = defineRoute({
  ...common,
  id: 'listPrograms',
  method: 'GET',
  path: '/organizations/{organizationId}/programs',
  summary: "The foundation's programs, newest first",
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(programSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const createProgram = defineRoute({
  ...common,
  id: 'createProgram',
  method: 'POST',
  path: '/organizations/{organizationId}/programs',
  summary:
    'Sets a program up: its grant, awards, period and milestones; `violations` name what breaks a rule',
  access: writers,
  precondition: 'idempotency-key',
  body: programTermsSchema,
  reply: { status: 201, body: programSchema, etag: true },
  errors: ['unknown-template', ...programRules],
  example: {
    params: { organizationId },
    body: {
      name: 'Portals for the valley 2026',
      grantNumber: 'LR-2026-014',
      awards: [{ id: awardId, label: 'Cedar Creek Clinic', dollars: 60_000 }],
      grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
      milestones: { startUp: '2026-10-15', midProject: '2027-03-01', final: '2027-08-31' },
    },
  },
});

export const getProgram = defineRoute({
  ...common,
  id: 'getProgram',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}',
  summary: 'A program',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: programSchema, etag: true },
  errors: [],
  example: { params: { organizationId, programId } },
});

export const changeProgram = defineRoute({
  ...common,
  id: 'changeProgram',
  method: 'PATCH',
  path: '/organizations/{organizationId}/programs/{programId}',
  summary: 'Changes what is given of a program; each field is replaced as a whole',
  access: writers,
  precondition: 'if-match',
  body: programChangesSchema,
  reply: { status: 200, body: programSchema, etag: true },
  errors: ['stale-version', 'program-closed', ...programRules],
  example: {
    params: { organizationId, programId },
    body: {
      grantNumber: 'LR-2026-015',
      milestones: { startUp: '2026-11-01', midProject: '2027-03-15', final: null },
    },
  },
});

export const closeProgram = defineRoute({
  ...common,
  id: 'closeProgram',
  method: 'POST',
  path: '/organizations/{organizationId}/programs/{programId}/closing',
  summary: 'Closes a program for good: clinics stop sharing, what was accepted stays',
  access: { kind: 'member', of: 'foundation', roles: ['owner'] },
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: programSchema, etag: true },
  errors: ['stale-version', 'program-closed'],
  example: { params: { organizationId, programId } },
});

export const programRoutes = {
  listPrograms,
  createProgram,
  getProgram,
  changeProgram,
  closeProgram,
} as const;
