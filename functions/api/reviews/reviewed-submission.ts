import type { Attempt } from '@portolan/domain/programs/milestone-status';
import type { Review } from '@portolan/domain/programs/review';
import { unbegunReview } from '@portolan/domain/programs/reviewing';
import type { Submission } from '@portolan/domain/programs/submission';
import type { MemberCall } from '../../runtime/bound-route.ts';
import { attemptsAt, clinicSubmissions } from '../../runtime/clinic-submissions.ts';
import { mayReach } from '../../runtime/coach-scope.ts';
import type { Store } from './store.ts';

type Addressed = Pick<MemberCall<never>, 'membership'> & {
  readonly store: Store;
  readonly params: { readonly programId: string; readonly clinicId: string; readonly submissionId: string };
};

export type ReviewedSubmission = {
  readonly submission: Submission;
  readonly review: Review;
  /** All attempts at the same milestone, this one included. */
  readonly attempts: readonly Attempt[];
};

/** A clinic's submission with its review; null where the caller knows of none. */
export const reviewedSubmission = async (call: Addressed): Promise<ReviewedSubmission | null> => {
  const { programId, clinicId, submissionId } = call.params;
  const [reached, handed] = await Promise.all([
    mayReach(call, programId, clinicId),
    clinicSubmissions(call.store, programId, clinicId),
  ]);
  const found = reached ? handed.find(({ submission }) => submission.id === submissionId) : undefined;
  if (found === undefined) return null;
  const { submission, review } = found;
  return {
    submission,
    review: review ?? unbegunReview(submission),
    attempts: attemptsAt(handed, submission),
  };
};
