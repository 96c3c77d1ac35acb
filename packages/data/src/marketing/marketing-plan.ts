import {
  type MarketingPlan,
  marketingPlanSchema,
  untouchedMarketingPlan,
} from '@portolan/domain/marketing/marketing-plan';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';

const marketingPlanKind = itemKind('Marketing plan', marketingPlanSchema);

/** What a clinic says of its portal to everybody. */
export const openMarketingPlan = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, collections.marketingPlan), sk: 'PLAN' };
  return {
    /** As it was before anybody wrote anything, where nobody has. */
    find: async (): Promise<MarketingPlan> =>
      (await getItem(database, 'tenant', key, marketingPlanKind)) ?? untouchedMarketingPlan,

    /** Expects the version before the plan's own; version 1 is the first that is stored. */
    put: <R extends string>(plan: MarketingPlan, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: marketingPlanKind.toItem(key, plan),
      expected: expectedBefore(plan),
      refusal,
    }),
  };
};
