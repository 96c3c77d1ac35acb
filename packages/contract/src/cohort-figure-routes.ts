import { organizationIdSchema } from '@portolan/domain/ids';
import { monthSchema } from '@portolan/domain/months';
import { clinicMonthSchema, monthSumsSchema, traitsSchema } from '@portolan/domain/rollups/cohort-month';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { monthRangeSchema } from './figure-routes.ts';
import { pageFields } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId, clinicId } = exampleIds;
const readers = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const common = {
  resource: 'cohort-figures',
  method: 'GET',
  access: readers,
  precondition: 'none',
  query: null,
  body: null,
  bodyLimit: ordinaryBodyLimit,
} as const;
const query = { from: '2026-01', to: '2026-12' };
const sumsReply = {
  status: 200,
  body: z.lazy(() => z.object({ months: z.array(monthSumsSchema) })),
  etag: false,
} as const;

export const listProgramSums = defineRoute({
  ...common,
  id: 'listProgramSums',
  path: '/organizations/{organizationId}/programs/{programId}/figures',
  summary: "A program's figures by month, added over its clinics, with how many of how many reported",
  query: monthRangeSchema,
  reply: sumsReply,
  errors: ['too-many-months'],
  example: { params: { organizationId, programId }, query },
});

export const listFoundationSums = defineRoute({
  ...common,
  id: 'listFoundationSums',
  path: '/organizations/{organizationId}/cohort-figures',
  summary: 'The figures of all programs by month; a clinic that takes part in two counts once',
  query: monthRangeSchema,
  reply: sumsReply,
  errors: ['too-many-months'],
  example: { params: { organizationId }, query },
});

const cohortClinicSchema = z.lazy(() =>
  z.object({
    clinicId: organizationIdSchema,
    name: z.string(),
    /** The first month it is expected to report, and the last. */
    from: monthSchema,
    until: monthSchema,
    /** Null once it has left. */
    traits: z.nullable(traitsSchema),
    months: z.array(clinicMonthSchema),
  }),
);
export type CohortClinic = z.infer<typeof cohortClinicSchema>;

export const listCohortFigures = defineRoute({
  ...common,
  id: 'listCohortFigures',
  path: '/organizations/{organizationId}/programs/{programId}/figures/clinics',
  summary:
    "Each clinic's approved figures, in pages of up to 64 clinics; a coach gets those assigned to them",
  query: z.lazy(() => z.strictObject({ from: monthSchema, to: monthSchema, ...pageFields })),
  reply: {
    status: 200,
    body: z.lazy(() => z.object({ items: z.array(cohortClinicSchema), nextCursor: z.nullable(z.string()) })),
    etag: false,
  },
  errors: ['invalid-cursor', 'too-many-months'],
  example: { params: { organizationId, programId }, query },
});

export const getClinicFigures = defineRoute({
  ...common,
  id: 'getClinicFigures',
  path: '/organizations/{organizationId}/programs/{programId}/clinics/{clinicId}/figures',
  summary: 'The approved figures of one clinic of a program',
  query: monthRangeSchema,
  reply: { status: 200, body: cohortClinicSchema, etag: false },
  errors: ['too-many-months'],
  example: { params: { organizationId, programId, clinicId }, query },
});

export const cohortFigureRoutes = {
  listProgramSums,
  listFoundationSums,
  listCohortFigures,
  getClinicFigures,
} as const;
