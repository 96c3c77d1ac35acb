import * as z from 'zod/mini';
import { barrierIdSchema, personIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import { responsibleSchema } from '../work-plans/activity.ts';
import { elementIdSchema } from '../work-plans/element.ts';

export const severities = ['high', 'medium', 'low'] as const;
export const barrierStatuses = ['open', 'in-progress', 'resolved'] as const;

/** What a person says of a barrier (WP-10). */
export const barrierFields = {
  title: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  description: z.lazy(() => z.string().check(z.maxLength(4000))),
  /** The element it stands in the way of; null for the plan as a whole. */
  elementId: z.lazy(() => z.nullable(elementIdSchema)),
  severity: z.enum(severities),
  owner: z.lazy(() => z.nullable(responsibleSchema)),
  action: z.lazy(() => z.string().check(z.maxLength(2000))),
  status: z.enum(barrierStatuses),
  /** Whether the foundations of the clinic's programs see it. */
  shared: z.boolean(),
} as const;

export const barrierSchema = z.lazy(() =>
  z.strictObject({
    id: barrierIdSchema,
    ...barrierFields,
    loggedBy: personIdSchema,
    loggedAt: instantSchema,
    resolvedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Barrier = z.infer<typeof barrierSchema>;
