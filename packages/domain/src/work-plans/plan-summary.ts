import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { workPlanIdSchema } from '../ids.ts';
import { elementFactSchema } from './element-fact.ts';

/**
 * A plan at a glance, derived from its elements as they change: for each element that was touched, the version it was
 * derived from and its fact. Untouched elements are not in it.
 */
export const planSummarySchema = z.lazy(() =>
  z.strictObject({
    planId: workPlanIdSchema,
    elements: z.record(z.string(), z.strictObject({ version: z.int(), fact: elementFactSchema })),
    /** The last day (UTC) on which somebody changed an element; null before anybody did. */
    lastActiveOn: z.nullable(daySchema),
    version: z.int(),
  }),
);
export type PlanSummary = z.infer<typeof planSummarySchema>;
