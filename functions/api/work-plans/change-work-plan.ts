import type { changeWorkPlan } from '@portolan/contract/work-plan-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeWorkPlan = async (
  call: MemberCall<typeof changeWorkPlan, Store>,
): Handled<typeof changeWorkPlan> => {
  const { store, params, body } = call;
  const before = await store.workPlans.find(params.planId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const plan = { ...before, ...body, version: before.version + 1 };
  return call.commit({
    writes: [store.workPlans.put(plan, { version: before.version }, 'write-contention')],
    audit: {
      action: 'work-plan-changed',
      target: plan.id,
      versionBefore: before.version,
      versionAfter: plan.version,
      fields: Object.keys(body),
    },
    reply: { body: plan, version: plan.version },
  });
};
