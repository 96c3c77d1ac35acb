import * as z from 'zod/mini';
import {
  commentIdSchema,
  organizationIdSchema,
  personIdSchema,
  programIdSchema,
  workPlanIdSchema,
} from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import { elementIdSchema } from '../work-plans/element.ts';

export const commentTextSchema = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)));

/**
 * One comment in the thread of an element (WP-9). With a program it is said between the clinic and that program's
 * foundation, and copied to the other side; without, it stays inside the clinic.
 */
export const commentSchema = z.lazy(() =>
  z.strictObject({
    id: commentIdSchema,
    clinicId: organizationIdSchema,
    planId: workPlanIdSchema,
    elementId: elementIdSchema,
    programId: z.nullable(programIdSchema),
    /** The organization in which it was written, and who wrote it, as they were called then. */
    organizationId: organizationIdSchema,
    organizationName: z.string(),
    by: personIdSchema,
    byName: z.string(),
    at: instantSchema,
    /** Empty once it was removed. */
    text: z.string().check(z.maxLength(4000)),
    mentions: z.array(personIdSchema).check(z.maxLength(20)),
    editedAt: z.nullable(instantSchema),
    removedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Comment = z.infer<typeof commentSchema>;
