import type { movePlan as route } from '@portolan/contract/plan-move-routes';
import { fail } from '@portolan/domain/result';
import { movePlan } from '@portolan/domain/work-plans/move-plan';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { planAndHistory } from '../../runtime/plan-and-template.ts';
import { findTemplate } from '../../runtime/templates.ts';
import { offersTo } from './offers.ts';
import type { Store } from './store.ts';

export const handleMovePlan = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body, version } = call;
  const found = await planAndHistory(store, params.planId);
  if (found === null) return fail({ code: 'not-found' });
  const { plan: before, template, retirements } = found;
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  const [offers, to, elements] = await Promise.all([
    offersTo(store, before),
    findTemplate(store, body.template),
    store.elements.ofPlan(before.id),
  ]);
  const isOffered = offers.some(({ id, version: offered }) => id === to?.id && offered === to.version);
  if (to === null || !isOffered) return fail({ code: 'template-not-offered' });
  const moved = movePlan(before, template, to, elements, retirements);
  if (!moved.ok) return moved;
  const { plan } = moved.value;
  return call.commit({
    writes: [
      store.workPlans.put(plan, { version: before.version }, 'write-contention'),
      store.planRetirements.put(moved.value.retirements, 'write-contention'),
    ],
    audit: {
      action: 'work-plan-moved',
      target: plan.id,
      versionBefore: before.version,
      versionAfter: plan.version,
      fields: ['template'],
    },
    reply: { body: plan, version: plan.version },
  });
};
