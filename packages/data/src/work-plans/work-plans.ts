import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';
import { workPlanKind } from './work-plan-records.ts';

/** The clinic's work plans; ids sort by time. */
export const openWorkPlans = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, 'WORK-PLANS');
  return {
    find: (planId: string): Promise<WorkPlan | null> =>
      getItem(database, 'tenant', { pk, sk: planId }, workPlanKind),

    /** There are few: one for each year. */
    all: (): Promise<WorkPlan[]> => queryAll(database, { table: 'tenant', pk }, workPlanKind),

    newestFirst: (page: PageRequest): Promise<Page<WorkPlan>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, workPlanKind),

    put: <R extends string>(plan: WorkPlan, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: workPlanKind.toItem({ pk, sk: plan.id }, plan),
      expected,
      refusal,
    }),
  };
};
