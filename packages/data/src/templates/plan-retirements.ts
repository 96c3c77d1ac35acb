import type { PlanRetirements } from '@portolan/domain/work-plans/plan-retirements';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { planRetirementsKind } from './template-records.ts';

/** What the clinic's plans were asked by templates they have left; of a plan that never moved there is nothing. */
export const openPlanRetirements = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.planRetirements);
  return {
    find: (planId: string): Promise<PlanRetirements | null> =>
      getItem(database, 'tenant', { pk, sk: planId }, planRetirementsKind),

    /** Expects the version before the record's own; version 1 is the first that is stored. */
    put: <R extends string>(retirements: PlanRetirements, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: planRetirementsKind.toItem({ pk, sk: retirements.planId }, retirements),
      expected: expectedBefore(retirements),
      refusal,
    }),
  };
};
