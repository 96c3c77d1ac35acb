import { programIdSchema } from '@portolan/domain/ids';
import { measureIdSchema, measureSchema, seriesIdSchema } from '@portolan/domain/measures/measure';
import {
  aimSchema,
  cadences,
  clinicMeasuresSchema,
  mostCustomMeasures,
  mostMeasures,
  programMeasuresSchema,
} from '@portolan/domain/measures/measure-settings';
import { grantPeriodSchema, milestonesSchema } from '@portolan/domain/programs/program';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, programId } = exampleIds;
const common = { resource: 'measures', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] } as const;
const foundationReaders = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const foundationWriters = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;

/** What one program asks of the clinic. */
const askedSchema = z.lazy(() =>
  z.object({
    program: z.object({
      programId: programIdSchema,
      foundationName: z.string(),
      name: z.string(),
      grantPeriod: grantPeriodSchema,
      milestones: milestonesSchema,
    }),
    measures: programMeasuresSchema,
  }),
);

export const getClinicMeasures = defineRoute({
  ...common,
  id: 'getClinicMeasures',
  method: 'GET',
  path: '/organizations/{organizationId}/measures',
  summary:
    'Which measures the clinic keeps, what it aims at, and what its programs ask for; the standard measures are known',
  access: readers,
  precondition: 'none',
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        settings: clinicMeasuresSchema,
        asked: z.array(askedSchema),
        /** Aims that follow from what the clinic's profile expects (ORG-4); the clinic's own go before them. */
        expected: z.record(seriesIdSchema, aimSchema),
      }),
    ),
    etag: true,
  },
  errors: [],
  example: { params: { organizationId } },
});

const measureIds = z.lazy(() => z.array(measureIdSchema).check(z.maxLength(mostMeasures)));
const customs = z.lazy(() => z.array(measureSchema).check(z.maxLength(mostCustomMeasures)));
const aims = z.lazy(() => z.record(seriesIdSchema, z.nullable(aimSchema)));

const clinicMeasuresChangesSchema = z.lazy(() =>
  z.strictObject({
    chosen: z.exactOptional(measureIds),
    custom: z.exactOptional(customs),
    /** By series; null takes an aim away. Those not named stay. */
    aims: z.exactOptional(aims),
  }),
);

export const changeClinicMeasures = defineRoute({
  ...common,
  id: 'changeClinicMeasures',
  method: 'PATCH',
  path: '/organizations/{organizationId}/measures',
  summary: "Chooses measures, adds the clinic's own, and sets baselines and targets",
  access: writers,
  precondition: 'if-match',
  body: clinicMeasuresChangesSchema,
  reply: { status: 200, body: clinicMeasuresSchema, etag: true },
  errors: ['stale-version', 'unknown-measure', 'measure-kind-fixed', 'figure-does-not-fit'],
  example: { params: { organizationId }, body: { chosen: ['patients-enrolled', 'patients-used'] } },
});

export const getProgramMeasures = defineRoute({
  ...common,
  id: 'getProgramMeasures',
  method: 'GET',
  path: '/organizations/{organizationId}/programs/{programId}/measures',
  summary: 'What a program asks its clinics to record, how often and by when',
  access: foundationReaders,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: programMeasuresSchema, etag: true },
  errors: [],
  example: { params: { organizationId, programId } },
});

const programMeasuresChangesSchema = z.lazy(() =>
  z.strictObject({
    asked: z.exactOptional(measureIds),
    custom: z.exactOptional(customs),
    cadence: z.exactOptional(z.enum(cadences)),
    dueDays: z.exactOptional(z.int().check(z.minimum(1), z.maximum(60))),
    league: z.exactOptional(z.boolean()),
    aims: z.exactOptional(aims),
  }),
);

export const changeProgramMeasures = defineRoute({
  ...common,
  id: 'changeProgramMeasures',
  method: 'PATCH',
  path: '/organizations/{organizationId}/programs/{programId}/measures',
  summary: 'Changes what a program asks for; its clinics are told with their next look',
  access: foundationWriters,
  precondition: 'if-match',
  body: programMeasuresChangesSchema,
  reply: { status: 200, body: programMeasuresSchema, etag: true },
  errors: ['stale-version', 'unknown-measure', 'measure-kind-fixed', 'figure-does-not-fit', 'program-closed'],
  example: { params: { organizationId, programId }, body: { cadence: 'monthly', dueDays: 15 } },
});

export const measureRoutes = {
  getClinicMeasures,
  changeClinicMeasures,
  getProgramMeasures,
  changeProgramMeasures,
} as const;
