import type { createWorkPlan } from '@portolan/contract/work-plan-routes';
import type { OrganizationStore } from '@portolan/data/organization-store';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import { carryElement } from '@portolan/domain/work-plans/carry-over';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { loadStandardTemplate } from './plan-and-template.ts';

type Call = MemberCall<typeof createWorkPlan>;

const newPlan = (call: Call, earlier: WorkPlan | null, standard: WorkPlanTemplate): WorkPlan => ({
  id: newId('workPlan', call.now),
  name: call.body.name,
  template: earlier?.template ?? { id: standard.id, version: standard.version },
  firstMonth: call.body.firstMonth,
  carriedFrom: earlier?.id ?? null,
  createdAt: call.now.toISOString(),
  version: 1,
});

const carriedWrites = async (store: OrganizationStore, from: WorkPlan, plan: WorkPlan, now: Date) => {
  const elements = await store.elements.ofPlan(from.id);
  return elements.map((element) =>
    store.elements.put(
      { ...carryElement(element, plan.id, plan.firstMonth, now), version: 1 },
      0,
      'write-contention',
    ),
  );
};

export const handleCreateWorkPlan = async (call: Call): Handled<typeof createWorkPlan> => {
  const { store, body, now } = call;
  const earlier = body.carryFrom === null ? null : await store.workPlans.find(body.carryFrom);
  if (body.carryFrom !== null && earlier === null) return fail({ code: 'not-found' });
  const plan = newPlan(call, earlier, await loadStandardTemplate());
  const carried = earlier === null ? [] : await carriedWrites(store, earlier, plan, now);
  return call.commit({
    writes: [store.workPlans.put(plan, 'absent', 'write-contention'), ...carried],
    audit: { action: 'work-plan-created', target: plan.id, versionBefore: null, versionAfter: 1, fields: [] },
    reply: { body: plan, version: 1 },
  });
};
