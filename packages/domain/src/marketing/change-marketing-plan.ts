import { sameValue } from '../revisions/revised.ts';
import type { MarketingPlan, MarketingPlanChanges } from './marketing-plan.ts';

const names = ['theme', 'portalName', 'portalAddress', 'touchPoints'] as const;

/** The plan with the given fields in the place of those there are, and the names of those that are otherwise; none: nothing to write. */
export const changeMarketingPlan = (
  before: MarketingPlan,
  changes: MarketingPlanChanges,
): { readonly plan: MarketingPlan; readonly fields: readonly string[] } => {
  const after = { ...before, ...changes };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  return fields.length === 0
    ? { plan: before, fields }
    : { plan: { ...after, version: before.version + 1 }, fields };
};
