import * as z from 'zod/mini';
import {
  organizationIdSchema,
  personIdSchema,
  programIdSchema,
  submissionIdSchema,
  workPlanIdSchema,
} from '../ids.ts';
import { monthSchema, timeframeSchema } from '../months.ts';
import { instantSchema } from '../time-zones.ts';
import { activityFields, activityListSchema } from '../work-plans/activity.ts';
import { answerSchema, elementIdSchema } from '../work-plans/element.ts';
import { elementStates } from '../work-plans/element-state.ts';
import { templateReferenceSchema } from '../work-plans/work-plan.ts';
import { milestoneNameSchema } from './milestone-name.ts';

/** A clinic's plan as handed in for a milestone (WP-8). Its elements are frozen beside it. */
export const submissionSchema = z.lazy(() =>
  z.strictObject({
    id: submissionIdSchema,
    programId: programIdSchema,
    clinicId: organizationIdSchema,
    milestone: milestoneNameSchema,
    /** 1 for the first time the milestone is handed in; each resubmission counts on. */
    attempt: z.int(),
    planId: workPlanIdSchema,
    planName: z.string(),
    template: templateReferenceSchema,
    firstMonth: monthSchema,
    /** The month in which it was handed in, in the clinic's time zone, and the state of each element in it. */
    month: monthSchema,
    states: z.record(z.string(), z.enum(elementStates)),
    submittedBy: personIdSchema,
    submittedByName: z.string(),
    submittedAt: instantSchema,
    /** When the clinic opened it again to hand in another; null while it stands. */
    reopenedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Submission = z.infer<typeof submissionSchema>;

/** One element as it was handed in. Members are named, because the reader knows no ids of the clinic's people. */
export const submittedElementSchema = z.lazy(() =>
  z.strictObject({
    submissionId: submissionIdSchema,
    id: elementIdSchema,
    /** The element's version that was frozen. */
    version: z.int(),
    answers: z.record(z.string(), answerSchema),
    activities: z.array(
      z.strictObject({
        id: z.string(),
        list: activityListSchema,
        ...activityFields,
        responsible: z.nullable(z.string()),
        timeframe: z.nullable(timeframeSchema),
      }),
    ),
  }),
);
export type SubmittedElement = z.infer<typeof submittedElementSchema>;
