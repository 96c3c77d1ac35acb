import type { changeConsent } from '@portolan/contract/participation-routes';
import { sharePlan } from '@portolan/domain/programs/consent';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { replyOf } from './participation-view.ts';
import type { Store } from './store.ts';

export const handleChangeConsent = async (
  call: MemberCall<typeof changeConsent, Store>,
): Handled<typeof changeConsent> => {
  const { store, params, body } = call;
  const [before, program, plan] = await Promise.all([
    store.consents.find(params.programId),
    store.joinedPrograms.find(params.programId),
    body.planId === null ? null : store.workPlans.find(body.planId),
  ]);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (body.planId !== null && plan === null) return fail({ code: 'not-found' });
  const decided = sharePlan(before, body.planId);
  if (!decided.ok) return decided;
  const consent = decided.value;
  if (consent.version === before.version) return succeed(replyOf(before, program));
  return call.commit({
    writes: [store.consents.put(consent, 'write-contention')],
    audit: {
      action: 'consent-changed',
      target: consent.programId,
      versionBefore: before.version,
      versionAfter: consent.version,
      fields: ['planId'],
    },
    reply: replyOf(consent, program),
  });
};
