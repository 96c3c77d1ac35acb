import type { Approval } from '@portolan/domain/figures/month-figures';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { approvalSort, collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { approvalKind } from './figure-records.ts';

/** Every approval of a clinic as it was. None is ever changed or removed but with the organization. */
export const openApprovals = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.approvals);
  return {
    newestFirst: (month: Month, page: PageRequest): Promise<Page<Approval>> =>
      queryPage(
        database,
        { table: 'tenant', pk, beginning: `${month}#`, descending: true },
        page,
        approvalKind,
      ),

    /** The last one until an instant; null where the first was later. */
    lastUntil: async (month: Month, until: string): Promise<Approval | null> => {
      const all = await queryAll(
        database,
        { table: 'tenant', pk, beginning: `${month}#`, descending: true },
        approvalKind,
      );
      return all.find(({ at }) => at <= until) ?? null;
    },

    append: <R extends string>(approval: Approval, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: approvalKind.toItem({ pk, sk: approvalSort(approval.month, approval.number) }, approval),
      expected: 'absent',
      refusal,
    }),
  };
};
