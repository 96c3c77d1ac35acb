import { isDeepStrictEqual } from 'node:util';
import { emptySummary, type PlanSummary, withElements } from '@portolan/domain/work-plans/plan-summary';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { templateVersionKind } from '../templates/template-records.ts';
import { openElements } from '../work-plans/elements.ts';
import { planSummaryKind } from '../work-plans/work-plan-records.ts';
import { openWorkPlans } from '../work-plans/work-plans.ts';
import { collections, templateVersionSort } from './collections.ts';
import { passOf, type Sharing, settle } from './settle.ts';

const keyOf = (clinicId: string, planId: string) => ({
  pk: partitionOf(clinicId, collections.planSummaries),
  sk: planId,
});

/** Null before anything of the plan was summed up. */
export const findPlanSummary = (
  database: Database,
  clinicId: string,
  planId: string,
): Promise<PlanSummary | null> => getItem(database, 'tenant', keyOf(clinicId, planId), planSummaryKind);

/** A plan whose template cannot be found: it was never copied to the clinic. */
class TemplateMissing extends Error {
  constructor() {
    super('The template of a plan is not there');
    this.name = 'TemplateMissing';
  }
}

const templateOf = async (
  database: Database,
  clinicId: string,
  { template: { id, version } }: WorkPlan,
): Promise<WorkPlanTemplate> => {
  const { standardTemplate } = await import(
    '@portolan/domain/work-plans/standard-template/standard-template'
  );
  if (id === standardTemplate.id && version === standardTemplate.version) return standardTemplate;
  const key = {
    pk: partitionOf(clinicId, collections.templateVersions),
    sk: templateVersionSort(id, version),
  };
  const found = await getItem(database, 'tenant', key, templateVersionKind);
  if (found === null) throw new TemplateMissing();
  return found;
};

/** Sums a plan up: by one element that changed, or by all of them; `all` where the plan itself did. */
export const sumUpPlan = (
  sharing: Sharing,
  clinicId: string,
  planId: string,
  changed: string | 'all',
): Promise<void> => {
  const { database } = sharing;
  const elements = openElements(database, clinicId);
  return settle(sharing, async () => {
    const stored = await findPlanSummary(database, clinicId, planId);
    const plan = await openWorkPlans(database, clinicId).find(planId);
    if (plan === null) return 'right';
    const template = await templateOf(database, clinicId, plan);
    const before = stored ?? emptySummary(planId);
    const whole = changed === 'all';
    const found = whole ? await elements.ofPlan(planId) : await elements.find(planId, changed);
    if (found === null) return 'right';
    const base = whole ? { ...emptySummary(planId), lastActiveOn: before.lastActiveOn } : before;
    const next = withElements(base, template, Array.isArray(found) ? found : [found]);
    const { version, ...glance } = before;
    // One of a plan that nobody has touched says nothing, and is not stored.
    if (isDeepStrictEqual(next, glance)) return 'right';
    return passOf(database, {
      kind: 'put',
      table: 'tenant',
      item: planSummaryKind.toItem(keyOf(clinicId, planId), { ...next, version: version + 1 }),
      expected: stored === null ? 'absent' : { version },
      refusal: 'changed',
    });
  });
};
