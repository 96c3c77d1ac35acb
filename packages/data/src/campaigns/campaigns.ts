import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import type { Database } from '../clients.ts';
import { type Key, partitionOf } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryMatching } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { type Expectation, expectedBefore, type Write } from '../writing.ts';
import { campaignKind, campaignRunKind } from './campaign-records.ts';

/** Turns of a hundred that one page of the list reads: the steps of sequences lie between what people made. */
const turns = 3;

/** What people decided about a clinic's campaigns; ids sort by time. */
export const openCampaigns = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.campaigns);
  return {
    find: (campaignId: string): Promise<Campaign | null> =>
      getItem(database, 'tenant', { pk, sk: campaignId }, campaignKind),

    /** Those that people made, newest first; a page may hold fewer than asked for and go on. Throws `InvalidCursor`. */
    newestFirst: (page: PageRequest): Promise<Page<Campaign>> =>
      queryMatching(
        database,
        { table: 'tenant', pk, descending: true },
        page,
        campaignKind,
        ({ step }) => step === null,
        turns,
      ),

    put: <R extends string>(campaign: Campaign, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: campaignKind.toItem({ pk, sk: campaign.id }, campaign),
      expected,
      refusal,
    }),

    /** That nobody changed it. */
    isUnchanged: <R extends string>({ id, version }: Campaign, refusal: R): Write<R> => ({
      kind: 'check',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),

    remove: <R extends string>({ id, version }: Campaign, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};

/** What became of them; written by workers alone. */
export const openCampaignRuns = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.campaignRuns);
  const keyOf = (campaignId: string): Key => ({ pk, sk: campaignId });
  return {
    /** Null before it began. */
    find: (campaignId: string): Promise<CampaignRun | null> =>
      getItem(database, 'tenant', keyOf(campaignId), campaignRunKind),

    /** Those that have begun, of these campaigns, in any order. */
    many: (campaignIds: readonly string[]): Promise<CampaignRun[]> =>
      getItems(database, 'tenant', campaignIds.map(keyOf), campaignRunKind),

    /** Expects the version before the run's own; version 1 is the first that is stored. Workers alone write it. */
    put: <R extends string>(run: CampaignRun, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: campaignRunKind.toItem(keyOf(run.campaignId), run),
      expected: expectedBefore(run),
      refusal,
    }),

    /** That it has not begun. */
    isAbsent: <R extends string>(campaignId: string, refusal: R): Write<R> => ({
      kind: 'check',
      table: 'tenant',
      key: keyOf(campaignId),
      expected: 'absent',
      refusal,
    }),
  };
};
