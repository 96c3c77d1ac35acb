import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { addMonths, monthIn } from '@portolan/domain/months';
import type { Cast } from './demo-client.ts';
import { editsOf } from './element-edits.ts';
import type { Founded } from './seed-organization.ts';

/** Begins the clinic's plan and works on it, one edit after the other: the audit log then reads the same every time. */
export const workOnPlan = async (founded: Founded, cast: Cast, now: Date): Promise<void> => {
  const { demo, organizationId } = founded;
  const { plan } = demo;
  if (!plan) return;
  const today = monthIn(demo.timeZone, now);
  const { id: planId } = await cast(plan.by).api(createWorkPlan, {
    params: { organizationId },
    body: { name: plan.name, firstMonth: addMonths(today, plan.firstMonth), carryFrom: null },
    idempotencyKey: `demo:plan:${organizationId}`,
  });
  for (const element of plan.elements) {
    let version = 0;
    for (const { by, changes } of editsOf(element, {
      today,
      now,
      personId: (person) => cast(person).personId,
    })) {
      const changed = await cast(by).api(changeElement, {
        params: { organizationId, planId, elementId: element.id },
        ifMatch: version,
        body: { changeId: newId('change', now), changes: [...changes] },
      });
      version = changed.version;
    }
  }
};
