import * as z from 'zod/mini';
import { organizationIdSchema, programIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import { templateReferenceSchema } from '../work-plans/work-plan.ts';
import { nudgesSchema } from './grantee.ts';
import { grantPeriodSchema, milestonesSchema } from './program.ts';

/** A program as a clinic that takes part sees it: the projector's copy in the clinic's partition. */
export const joinedProgramSchema = z.lazy(() =>
  z.strictObject({
    programId: programIdSchema,
    foundationId: organizationIdSchema,
    foundationName: z.string(),
    name: z.string(),
    grantNumber: z.string(),
    /** Of this clinic's award, in whole dollars; null while none is assigned. */
    awardDollars: z.nullable(z.int()),
    grantPeriod: grantPeriodSchema,
    /** With the clinic's own dates where the foundation gave it some. */
    milestones: milestonesSchema,
    nudgedAt: nudgesSchema,
    template: templateReferenceSchema,
    closedAt: z.nullable(instantSchema),
    consentVersion: z.int(),
    version: z.int(),
  }),
);
export type JoinedProgram = z.infer<typeof joinedProgramSchema>;
