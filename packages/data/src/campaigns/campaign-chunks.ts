import type { CampaignRun } from '@portolan/domain/campaigns/campaign';
import { type Chunk, chunkSchema } from '@portolan/domain/campaigns/chunk';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { getItems, queryAll } from '../reading.ts';
import { chunkSort, collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';

const chunkKind = itemKind('Chunk', chunkSchema);

const freezeDigits = 4;
/** Chunks of one attempt to freeze a campaign sort together. */
const freezeSort = (freeze: number): string => `${String(freeze).padStart(freezeDigits, '0')}#`;

/** What says which chunks count. */
type OfRun = Pick<CampaignRun, 'campaignId' | 'parts'>;

/** Whom a campaign goes to, in chunks: of the attempts that its run names. What others left behind is never read. */
export const openCampaignChunks = (database: Database, organizationId: string) => {
  const partition = (campaignId: string) =>
    partitionOf(organizationId, collections.campaignChunks(campaignId));
  const keyOf = (campaignId: string, freeze: number, number: number) => ({
    pk: partition(campaignId),
    sk: freezeSort(freeze) + chunkSort(number),
  });
  const keysOf = ({ campaignId, parts }: OfRun, numbers: readonly number[]): Key[] =>
    numbers.flatMap((number) => {
      const part = parts.find(({ from, through }) => number >= from && number <= through);
      return part === undefined ? [] : [keyOf(campaignId, part.freeze, number)];
    });
  return {
    find: async (run: OfRun, number: number): Promise<Chunk | null> =>
      (await getItems(database, 'tenant', keysOf(run, [number]), chunkKind))[0] ?? null,

    /** Of these numbers, in any order. They never change, and the run that names them was written after them. */
    many: (run: OfRun, numbers: readonly number[]): Promise<Chunk[]> =>
      getItems(database, 'tenant', keysOf(run, numbers), chunkKind),

    /** In the order of their numbers. */
    all: async ({ campaignId, parts }: OfRun): Promise<Chunk[]> => {
      const pk = partition(campaignId);
      const chunks = await Promise.all(
        parts.map(({ freeze }) =>
          queryAll(database, { table: 'tenant', pk, beginning: freezeSort(freeze) }, chunkKind),
        ),
      );
      return chunks.flat();
    },

    put: <R extends string>(chunk: Chunk, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: chunkKind.toItem(keyOf(chunk.campaignId, chunk.freeze, chunk.number), chunk),
      // An attempt has one hand.
      expected: 'anything',
      refusal,
    }),
  };
};
