import type { decideReview as route } from '@portolan/contract/review-routes';
import { decideReview, lockOf } from '@portolan/domain/programs/reviewing';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { reviewedSubmission } from './reviewed-submission.ts';
import type { Store } from './store.ts';

type Addressed = Pick<MemberCall<typeof route, Store>, 'store' | 'params'>;

/** What is decided once sharing has ended is kept by nobody, so it is not decided any more. */
const endOfSharing = async ({ store, params: { programId, clinicId } }: Addressed) => {
  const [program, participation] = await Promise.all([
    store.programs.find(programId),
    store.participations.find(programId, clinicId),
  ]);
  if (program !== null && program.closed !== null) return { code: 'program-closed' } as const;
  return participation?.status === 'left' ? ({ code: 'not-taking-part' } as const) : null;
};

export const handleDecideReview = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body, caller, now } = call;
  const found = await reviewedSubmission(call);
  if (found === null) return fail({ code: 'not-found' });
  const { submission, review: before, attempts } = found;
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const lock = lockOf(before, submission, attempts) ?? (await endOfSharing(call));
  if (lock !== null) return fail(lock);
  const person = await call.directory.person(caller.personId);
  const by = { id: caller.personId, name: person?.name ?? caller.name };
  const decided = decideReview(before, submission, body.decision, by, now);
  if (!decided.ok) return decided;
  const review = decided.value;
  return call.commit({
    writes: [
      store.reviews.put(review, before.version, 'write-contention'),
      // What the clinic opened again in this moment is not decided any more.
      store.submissions.check(submission, 'unchanged', 'write-contention'),
    ],
    audit: {
      action: 'review-decided',
      target: params.submissionId,
      versionBefore: before.version,
      versionAfter: review.version,
      fields: [body.decision],
    },
    reply: { body: review, version: review.version },
  });
};
