import { type Chunk, chunkSchema } from '@portolan/domain/campaigns/chunk';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, queryAll } from '../reading.ts';
import { chunkSort, collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';

const chunkKind = itemKind('Chunk', chunkSchema);

const freezeDigits = 4;
/** Chunks of one attempt to freeze a campaign sort together. */
const freezeSort = (freeze: number): string => `${String(freeze).padStart(freezeDigits, '0')}#`;

/**
 * Whom a campaign goes to, in chunks. `freeze`: the attempt that the run names; what others left behind is never read.
 */
export const openCampaignChunks = (database: Database, organizationId: string) => {
  const partition = (campaignId: string) =>
    partitionOf(organizationId, collections.campaignChunks(campaignId));
  const keyOf = (campaignId: string, freeze: number, number: number) => ({
    pk: partition(campaignId),
    sk: freezeSort(freeze) + chunkSort(number),
  });
  return {
    find: (campaignId: string, freeze: number, number: number): Promise<Chunk | null> =>
      getItem(database, 'tenant', keyOf(campaignId, freeze, number), chunkKind),

    /** Of these numbers, in any order. */
    many: (campaignId: string, freeze: number, numbers: readonly number[]): Promise<Chunk[]> =>
      getItems(
        database,
        'tenant',
        numbers.map((number) => keyOf(campaignId, freeze, number)),
        chunkKind,
        { mayLag: true },
      ),

    /** In the order of their numbers. */
    all: (campaignId: string, freeze: number): Promise<Chunk[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: partition(campaignId), beginning: freezeSort(freeze) },
        chunkKind,
      ),

    put: <R extends string>(chunk: Chunk, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: chunkKind.toItem(keyOf(chunk.campaignId, chunk.freeze, chunk.number), chunk),
      // An attempt has one hand, which may have been here before it was interrupted.
      expected: 'anything',
      refusal,
    }),
  };
};
