import type { Month } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import type { ItemKind } from '../items.ts';
import { type Key, partitionOf } from '../keys.ts';
import { getItem, getItems, keysIn, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { type StoredSums, sumsKind } from './stored-sums.ts';

type BucketSums = { readonly bucket: number; readonly sums: StoredSums };
type ProgramSums = { readonly programId: string; readonly sums: StoredSums };
const keyed = z.looseObject({ pk: z.string(), sk: z.string() });
/** The bucket is in its key alone. */
const bucketSumsKind: ItemKind<BucketSums> = {
  toItem: (key, { sums }, extra) => sumsKind.toItem(key, sums, extra),
  fromItem: (item) => ({ bucket: Number(keyed.parse(item).sk), sums: sumsKind.fromItem(item) }),
};

/** So is the program. */
const programSumsKind: ItemKind<ProgramSums> = {
  toItem: (key, { sums }, extra) => sumsKind.toItem(key, sums, extra),
  fromItem: (item) => {
    const { pk } = keyed.parse(item);
    return { programId: pk.slice(pk.lastIndexOf('#') + 1), sums: sumsKind.fromItem(item) };
  },
};

/** The sums of the foundation's programs by month; written by the rollups. */
export const openSums = (database: Database, organizationId: string) => {
  const programPk = (programId: string) => partitionOf(organizationId, collections.programSums(programId));
  const foundationPk = partitionOf(organizationId, collections.foundationSums);
  const bucketsPk = (programId: string, month: Month) =>
    partitionOf(organizationId, collections.bucketSums(programId, month));
  const bucketSort = (bucket: number) => String(bucket).padStart(4, '0');
  /** For people, who may see a second later what has just been added up. */
  const read = (pk: string, from: Month, to: Month): Promise<StoredSums[]> =>
    queryAll(database, { table: 'tenant', pk, between: [from, to], mayLag: true }, sumsKind);
  return {
    bucketKey: (programId: string, month: Month, bucket: number): Key => ({
      pk: bucketsPk(programId, month),
      sk: bucketSort(bucket),
    }),
    programKey: (programId: string, month: Month): Key => ({ pk: programPk(programId), sk: month }),
    foundationKey: (month: Month): Key => ({ pk: foundationPk, sk: month }),

    find: (key: Key): Promise<StoredSums | null> => getItem(database, 'tenant', key, sumsKind),

    /** Those there are of a program's buckets. */
    ofBuckets: (programId: string, month: Month): Promise<BucketSums[]> =>
      queryAll(database, { table: 'tenant', pk: bucketsPk(programId, month) }, bucketSumsKind),

    /** A month of these programs, by program, those there are. */
    ofPrograms: async (programIds: readonly string[], month: Month): Promise<Map<string, StoredSums>> => {
      const keys = programIds.map((programId) => ({ pk: programPk(programId), sk: month }));
      const found = await getItems(database, 'tenant', keys, programSumsKind);
      return new Map(found.map(({ programId, sums }) => [programId, sums]));
    },

    /** The months that were ever added up, of a program or of the foundation. */
    monthsOf: async (programId: string): Promise<Month[]> => {
      const keys = await Promise.all([
        keysIn(database, { table: 'tenant', pk: programPk(programId) }),
        keysIn(database, { table: 'tenant', pk: foundationPk }),
      ]);
      return [...new Set(keys.flat().map(({ sk }) => sk))];
    },

    /** A program's months, both ends included: one query. */
    programMonths: (programId: string, from: Month, to: Month): Promise<StoredSums[]> =>
      read(programPk(programId), from, to),

    /** The foundation's months, both ends included: one query. */
    foundationMonths: (from: Month, to: Month): Promise<StoredSums[]> => read(foundationPk, from, to),

    /** Expects the version before the sums' own. */
    put: <R extends string>(key: Key, sums: StoredSums, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: sumsKind.toItem(key, sums),
      expected: expectedBefore(sums),
      refusal,
    }),
  };
};
