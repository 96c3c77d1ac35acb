import * as z from 'zod/mini';
import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Attempt } from './milestone-status.ts';
import { type ElementReview, elementReviewSchema, type Review } from './review.ts';
import type { Submission } from './submission.ts';

/** What a reviewer says while reading: of elements (null takes it back), and of the whole. */
export const reviewChangesSchema = z.lazy(() =>
  z.strictObject({
    elements: z.exactOptional(z.record(z.string().check(z.maxLength(48)), z.nullable(elementReviewSchema))),
    note: z.exactOptional(z.string().check(z.maxLength(4000))),
  }),
);
export type ReviewChanges = z.infer<typeof reviewChangesSchema>;

export const decisionSchema = z.enum(['accepted', 'changes-asked']);
export type Decision = z.infer<typeof decisionSchema>;

/** A review that nobody has begun; it is not stored. */
export const unbegunReview = (submission: Submission): Review => ({
  submissionId: submission.id,
  programId: submission.programId,
  clinicId: submission.clinicId,
  milestone: submission.milestone,
  elements: {},
  note: '',
  decision: 'open',
  decided: null,
  version: 0,
});

type Locked = 'submission-reopened' | 'review-decided' | 'milestone-accepted';

/**
 * Why a review cannot be written any more: the clinic opened its submission again, the review is decided, or another attempt
 * of the milestone (`others`) was accepted. Null while it can.
 */
export const lockOf = (
  review: Review,
  submission: Submission,
  others: readonly Attempt[],
): { readonly code: Locked } | null => {
  if (review.decision !== 'open') return { code: 'review-decided' };
  if (submission.reopenedAt !== null) return { code: 'submission-reopened' };
  return others.some(({ decision }) => decision === 'accepted') ? { code: 'milestone-accepted' } : null;
};

export type ChangedReview = { readonly review: Review; readonly fields: readonly string[] };

/** Writes down what the reviewer says. Elements that were not handed in are `unknown-element`. */
export const changeReview = (
  review: Review,
  submission: Submission,
  { elements: said = {}, note = review.note }: ReviewChanges,
): Result<ChangedReview, { readonly code: 'unknown-element' }> => {
  if (!Object.keys(said).every((id) => Object.hasOwn(submission.states, id)))
    return fail({ code: 'unknown-element' });
  const together: Readonly<Record<string, ElementReview | null>> = { ...review.elements, ...said };
  const elements: Record<string, ElementReview> = {};
  for (const [id, element] of Object.entries(together)) if (element !== null) elements[id] = element;
  const fields = Object.keys(said)
    .filter((id) => !sameValue(review.elements[id] ?? null, said[id] ?? null))
    .map((id) => `elements.${id}`);
  if (note !== review.note) fields.push('note');
  if (fields.length === 0) return succeed({ review, fields });
  return succeed({ review: { ...review, elements, note, version: review.version + 1 }, fields });
};

/** How far a review is: element ids by what was said of them, in the order of `elementIds`. */
export const progressOf = (review: Pick<Review, 'elements'>, elementIds: readonly string[]) => {
  const said = (decision: ElementReview['decision']) =>
    elementIds.filter((id) => review.elements[id]?.decision === decision);
  return {
    accepted: said('accepted'),
    changesAsked: said('changes-asked'),
    unread: elementIds.filter((id) => review.elements[id] === undefined),
    /** Changes are asked for, and not said which. */
    noteless: said('changes-asked').filter((id) => review.elements[id]?.note.trim() === ''),
  };
};

type DecisionFailure = 'elements-not-accepted' | 'no-changes-asked' | 'review-note-missing';

/** Why this decision cannot be made yet; null when it can. A note says what to change, or nobody could. */
export const obstacleTo = (
  decision: Decision,
  review: Pick<Review, 'elements'>,
  elementIds: readonly string[],
): { readonly code: DecisionFailure } | null => {
  const { changesAsked, unread, noteless } = progressOf(review, elementIds);
  switch (decision) {
    case 'accepted':
      return changesAsked.length + unread.length > 0 ? { code: 'elements-not-accepted' } : null;
    case 'changes-asked':
      if (changesAsked.length === 0) return { code: 'no-changes-asked' };
      return noteless.length > 0 ? { code: 'review-note-missing' } : null;
  }
};

/** Decides a review. Accepting is for good; what is sent back is decided anew with the next attempt. */
export const decideReview = (
  review: Review,
  submission: Submission,
  decision: Decision,
  by: { readonly id: string; readonly name: string },
  now: Date,
): Result<Review, { readonly code: DecisionFailure }> => {
  const obstacle = obstacleTo(decision, review, Object.keys(submission.states));
  if (obstacle !== null) return fail(obstacle);
  return succeed({
    ...review,
    decision,
    decided: { by: by.id, name: by.name, at: now.toISOString() },
    version: review.version + 1,
  });
};
