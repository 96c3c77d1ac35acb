import type { reopenSubmission } from '@portolan/contract/submission-routes';
import { reopen } from '@portolan/domain/programs/submitting';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { attemptsAt, clinicSubmissions } from '../../runtime/clinic-submissions.ts';
import type { Store } from './store.ts';

export const handleReopenSubmission = async (
  call: MemberCall<typeof reopenSubmission, Store>,
): Handled<typeof reopenSubmission> => {
  const { store, params, now } = call;
  const { programId, submissionId } = params;
  const [consent, handed] = await Promise.all([
    store.consents.find(programId),
    clinicSubmissions(store, programId, store.organizationId),
  ]);
  const found = handed.find(({ submission }) => submission.id === submissionId);
  if (found === undefined) return fail({ code: 'not-found' });
  const { submission, review } = found;
  if (submission.version !== call.version)
    return fail({ code: 'stale-version', currentVersion: submission.version });
  if (consent?.status !== 'active') return fail({ code: 'not-taking-part' });
  if (attemptsAt(handed, submission).some(({ decision }) => decision === 'accepted'))
    return fail({ code: 'milestone-accepted' });
  const opened = reopen(submission, review, now);
  if (!opened.ok) return opened;
  const reply = { body: opened.value, version: opened.value.version };
  if (opened.value === submission) return succeed(reply);
  return call.commit({
    writes: [store.submissions.put(opened.value, { version: submission.version }, 'write-contention')],
    audit: {
      action: 'submission-reopened',
      target: submissionId,
      versionBefore: submission.version,
      versionAfter: opened.value.version,
      fields: [],
    },
    reply,
  });
};
