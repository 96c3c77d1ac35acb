import type { ApprovedMonth, MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { approvedMonthKind, monthFiguresKind } from './figure-records.ts';

/** A clinic's months of figures; one in which nothing was entered is not there. */
export const openFigures = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.figures);
  return {
    find: (month: Month): Promise<MonthFigures | null> =>
      getItem(database, 'tenant', { pk, sk: month }, monthFiguresKind),

    /** From one month to another, both included, by month. */
    between: (from: Month, to: Month): Promise<MonthFigures[]> =>
      queryAll(database, { table: 'tenant', pk, between: [from, to] }, monthFiguresKind),

    /** These months, in any order. */
    these: (months: readonly Month[]): Promise<MonthFigures[]> =>
      getItems(
        database,
        'tenant',
        months.map((month) => ({ pk, sk: month })),
        monthFiguresKind,
      ),

    put: <R extends string>(month: MonthFigures, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: monthFiguresKind.toItem({ pk, sk: month.month }, month),
      expected,
      refusal,
    }),
  };
};

/** A clinic's months as it approved them last: what its programs get. */
export const openApprovedMonths = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.approvedMonths);
  return {
    find: (month: Month): Promise<ApprovedMonth | null> =>
      getItem(database, 'tenant', { pk, sk: month }, approvedMonthKind),

    /** By month. */
    all: (): Promise<ApprovedMonth[]> => queryAll(database, { table: 'tenant', pk }, approvedMonthKind),

    put: <R extends string>(month: ApprovedMonth, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: approvedMonthKind.toItem({ pk, sk: month.month }, month),
      expected,
      refusal,
    }),
  };
};
