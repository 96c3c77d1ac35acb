import * as z from 'zod/mini';
import { workPlanIdSchema } from '../ids.ts';
import { retiredElementSchema } from './template.ts';

/** What a plan was asked under the templates it has left behind, so that what was answered stays readable (WP-4). */
export const planRetirementsSchema = z.lazy(() =>
  z.strictObject({ planId: workPlanIdSchema, elements: z.array(retiredElementSchema), version: z.int() }),
);
export type PlanRetirements = z.infer<typeof planRetirementsSchema>;
