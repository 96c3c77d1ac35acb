import * as z from 'zod/mini';
import { organizationIdSchema, personIdSchema, programIdSchema, submissionIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import type { Consent } from './consent.ts';
import { milestoneNameSchema } from './milestone-name.ts';

export const elementReviewSchema = z.lazy(() =>
  z.strictObject({
    decision: z.enum(['accepted', 'changes-asked']),
    note: z.string().check(z.maxLength(4000)),
  }),
);
export type ElementReview = z.infer<typeof elementReviewSchema>;

/** The foundation's review of one submission, element by element (WP-8). The clinic sees it once it is decided. */
export const reviewSchema = z.lazy(() =>
  z.strictObject({
    submissionId: submissionIdSchema,
    programId: programIdSchema,
    clinicId: organizationIdSchema,
    milestone: milestoneNameSchema,
    elements: z.record(z.string(), elementReviewSchema),
    /** What the reviewer says of the whole. */
    note: z.string().check(z.maxLength(4000)),
    decision: z.enum(['open', 'accepted', 'changes-asked']),
    decided: z.nullable(z.strictObject({ by: personIdSchema, name: z.string(), at: instantSchema })),
    version: z.int(),
  }),
);
export type Review = z.infer<typeof reviewSchema>;

/**
 * Whether a review accepted its submission before the clinic's consent ended, which is what both sides keep. Once consent has
 * ended nothing can be kept any more by accepting it.
 */
export const acceptedInTime = (
  { decision, decided }: Pick<Review, 'decision' | 'decided'>,
  { ended }: Pick<Consent, 'ended'>,
): boolean => decision === 'accepted' && decided !== null && (ended === null || decided.at <= ended.at);
