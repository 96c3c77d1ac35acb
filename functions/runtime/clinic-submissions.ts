import type { OrganizationStore } from '@portolan/data/organization-store';
import { type Attempt, attemptOf } from '@portolan/domain/programs/milestone-status';
import type { Review } from '@portolan/domain/programs/review';
import type { Submission } from '@portolan/domain/programs/submission';

export type Handed = { readonly submission: Submission; readonly review: Review | null };

/** All that one clinic handed in for a program, newest first, each with its review. */
export const clinicSubmissions = async (
  store: Pick<OrganizationStore, 'submissions' | 'reviews'>,
  programId: string,
  clinicId: string,
): Promise<Handed[]> => {
  const [submissions, reviews] = await Promise.all([
    store.submissions.ofClinic(programId, clinicId),
    store.reviews.ofClinic(programId, clinicId),
  ]);
  const bySubmission = new Map(reviews.map((review) => [review.submissionId, review]));
  return submissions
    .map((submission) => ({ submission, review: bySubmission.get(submission.id) ?? null }))
    .toSorted((one, other) => (one.submission.submittedAt < other.submission.submittedAt ? 1 : -1));
};

/** The attempts at one milestone. */
export const attemptsAt = (
  handed: readonly Handed[],
  { milestone }: Pick<Submission, 'milestone'>,
): Attempt[] =>
  handed
    .filter(({ submission }) => submission.milestone === milestone)
    .map(({ submission, review }) => attemptOf(submission, review));
