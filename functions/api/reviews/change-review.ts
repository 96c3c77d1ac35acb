import type { changeReview as route } from '@portolan/contract/review-routes';
import { changeReview, lockOf } from '@portolan/domain/programs/reviewing';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { reviewedSubmission } from './reviewed-submission.ts';
import type { Store } from './store.ts';

export const handleChangeReview = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body } = call;
  const found = await reviewedSubmission(call);
  if (found === null) return fail({ code: 'not-found' });
  const { submission, review: before, attempts } = found;
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const lock = lockOf(before, submission, attempts);
  if (lock !== null) return fail(lock);
  const decided = changeReview(before, submission, body);
  if (!decided.ok) return decided;
  const { review, fields } = decided.value;
  const reply = { body: review, version: review.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [
      store.reviews.put(review, before.version, 'write-contention'),
      store.submissions.check(submission, 'unchanged', 'write-contention'),
    ],
    audit: {
      action: 'review-changed',
      target: params.submissionId,
      versionBefore: before.version,
      versionAfter: review.version,
      fields: fields.slice(0, 50),
    },
    reply,
  });
};
