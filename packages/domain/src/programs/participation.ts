import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { organizationIdSchema, programIdSchema, workPlanIdSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';
import { instantSchema } from '../time-zones.ts';
import { elementFactSchema } from '../work-plans/element-fact.ts';
import { templateReferenceSchema } from '../work-plans/work-plan.ts';

/** What a clinic shares live while its consent holds: states, and what the cohort is filtered by. No texts of the plan. */
export const liveShareSchema = z.lazy(() =>
  z.strictObject({
    ehrVendor: z.string(),
    portalVendor: z.string(),
    sites: z.int(),
    /** Unduplicated persons a year. */
    patientsPerYear: z.nullable(z.int()),
    plan: z.nullable(
      z.strictObject({
        id: workPlanIdSchema,
        template: templateReferenceSchema,
        firstMonth: monthSchema,
        elements: z.record(z.string(), elementFactSchema),
        lastActiveOn: z.nullable(daySchema),
      }),
    ),
  }),
);
export type LiveShare = z.infer<typeof liveShareSchema>;

/** What is kept of a clinic in a program beside the two ids that are its key. */
const participationFields = {
  name: z.string(),
  /** City and state. */
  place: z.string(),
  status: z.enum(['active', 'left']),
  consentVersion: z.int(),
  joinedAt: instantSchema,
  leftAt: z.nullable(instantSchema),
  /** Null once the clinic has left. */
  live: z.nullable(liveShareSchema),
  version: z.int(),
} as const;

/** A participation as it is stored: a heat map reads thousands of them, so they do not say twice what their key says. */
export const storedParticipationSchema = z.lazy(() => z.strictObject(participationFields));

/**
 * A clinic in a program as the foundation sees it: the projector's copy in the foundation's partition. It is never deleted
 * (its version fences what is copied): of a clinic that left remain its name and the days it came and went.
 */
export const participationSchema = z.lazy(() =>
  z.strictObject({ programId: programIdSchema, clinicId: organizationIdSchema, ...participationFields }),
);
export type Participation = z.infer<typeof participationSchema>;
