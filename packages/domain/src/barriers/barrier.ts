import * as z from 'zod/mini';
import { barrierIdSchema, organizationIdSchema, personIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import { responsibleSchema } from '../work-plans/activity.ts';
import { elementIdSchema } from '../work-plans/element.ts';

export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];
export const barrierStatuses = ['open', 'in-progress', 'resolved'] as const;
export type BarrierStatus = (typeof barrierStatuses)[number];

/** What a person says of a barrier (WP-10). */
const barrierFields = {
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

export const barrierTermsSchema = z.lazy(() => z.strictObject(barrierFields));
export type BarrierTerms = z.infer<typeof barrierTermsSchema>;

export const barrierChangesSchema = z.lazy(() =>
  z.strictObject({
    title: z.exactOptional(barrierFields.title),
    description: z.exactOptional(barrierFields.description),
    elementId: z.exactOptional(barrierFields.elementId),
    severity: z.exactOptional(barrierFields.severity),
    owner: z.exactOptional(barrierFields.owner),
    action: z.exactOptional(barrierFields.action),
    status: z.exactOptional(barrierFields.status),
    shared: z.exactOptional(barrierFields.shared),
  }),
);
export type BarrierChanges = z.infer<typeof barrierChangesSchema>;

export const barrierSchema = z.lazy(() =>
  z.strictObject({
    id: barrierIdSchema,
    clinicId: organizationIdSchema,
    ...barrierFields,
    /** What the owner was called when they were named: a foundation that sees the barrier knows no member of the clinic. */
    ownerName: z.nullable(z.string()),
    loggedBy: personIdSchema,
    loggedByName: z.string(),
    loggedAt: instantSchema,
    resolvedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Barrier = z.infer<typeof barrierSchema>;
