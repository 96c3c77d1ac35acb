import type { setDueDay } from '@portolan/contract/review-routes';
import { giveDueDay } from '@portolan/domain/programs/extending';
import { milestoneNameSchema } from '@portolan/domain/programs/milestone-name';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { attemptsAt, clinicSubmissions } from '../../runtime/clinic-submissions.ts';
import type { Store } from './store.ts';

export const handleSetDueDay = async (
  call: MemberCall<typeof setDueDay, Store>,
): Handled<typeof setDueDay> => {
  const { store, params, body } = call;
  const { programId, clinicId } = params;
  const milestone = milestoneNameSchema.parse(params.milestone);
  const [program, participation, before, handed] = await Promise.all([
    store.programs.find(programId),
    store.participations.find(programId, clinicId),
    store.grantees.find(programId, clinicId),
    clinicSubmissions(store, programId, clinicId),
  ]);
  if (program === null || participation?.status !== 'active') return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  if (attemptsAt(handed, { milestone }).some(({ decision }) => decision === 'accepted'))
    return fail({ code: 'milestone-accepted' });
  const given = giveDueDay(program, before, milestone, body.dueDay);
  if (!given.ok)
    return fail({
      ...given.failure,
      violations: [{ pointer: '/dueDay', message: given.failure.code }],
    });
  return call.commit({
    writes: [store.grantees.put(given.value, before.version, 'write-contention')],
    audit: {
      action: 'grantee-changed',
      target: clinicId,
      versionBefore: before.version,
      versionAfter: given.value.version,
      fields: [`dueDays.${milestone}`],
    },
    reply: { body: given.value, version: given.value.version },
  });
};
