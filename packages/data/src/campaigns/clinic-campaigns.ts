import { type CampaignMonth, campaignMonthSchema } from '@portolan/domain/campaigns/campaign-month';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';

const campaignMonthKind = itemKind('Campaigns of a clinic', campaignMonthSchema);

/** Sums that the clinics of a foundation's programs share, by month and clinic; written by the campaigns worker. */
export const openClinicCampaigns = (database: Database, organizationId: string) => {
  const pkOf = (programId: string) => partitionOf(organizationId, collections.clinicCampaigns(programId));
  const keyOf = (programId: string, month: Month, clinicId: string): Key => ({
    pk: pkOf(programId),
    sk: `${month}#${clinicId}`,
  });
  return {
    find: (programId: string, month: Month, clinicId: string): Promise<CampaignMonth | null> =>
      getItem(database, 'tenant', keyOf(programId, month, clinicId), campaignMonthKind),

    /** What is held of one clinic in these months, in any order. */
    ofClinic: (programId: string, clinicId: string, months: readonly Month[]): Promise<CampaignMonth[]> =>
      getItems(
        database,
        'tenant',
        months.map((month) => keyOf(programId, month, clinicId)),
        campaignMonthKind,
      ),

    /** From the first to the last month, both included, by month and clinic; the last second may be missing. Throws `InvalidCursor`. */
    between: (programId: string, from: Month, to: Month, page: PageRequest): Promise<Page<CampaignMonth>> =>
      queryPage(
        database,
        { table: 'tenant', pk: pkOf(programId), between: [from, `${to}#~`], mayLag: true },
        page,
        campaignMonthKind,
      ),

    /** Expects the version before the month's own. */
    put: <R extends string>(programId: string, month: CampaignMonth, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: campaignMonthKind.toItem(keyOf(programId, month.month, month.clinicId), month),
      expected: month.version === 1 ? 'absent' : { version: month.version - 1 },
      refusal,
    }),

    remove: <R extends string>(
      programId: string,
      { month, clinicId, version }: Pick<CampaignMonth, 'month' | 'clinicId' | 'version'>,
      refusal: R,
    ): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(programId, month, clinicId),
      expected: { version },
      refusal,
    }),
  };
};
