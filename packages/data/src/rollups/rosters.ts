import { organizationIdSchema } from '@portolan/domain/ids';
import { type RosterEntry, rosterEntrySchema } from '@portolan/domain/rollups/cohort-month';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, keysIn, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';

const placeSchema = z.lazy(() => z.strictObject({ clinicId: organizationIdSchema, bucket: z.int() }));
/** Which bucket of a program a clinic is in. It never changes. */
export type RosterPlace = z.infer<typeof placeSchema>;
const placeKind = itemKind('Place in a roster', placeSchema);
const countKind = itemKind('Number of clinics in a roster', z.strictObject({ version: z.int() }));
const entryKind = itemKind('Entry of a roster', rosterEntrySchema);

/** Sorts before every clinic's id. */
const countSort = 'COUNT';
const anyClinic = 'org_';

/** The clinics of the foundation's programs by bucket, in the order in which they came; written by the rollups. */
export const openRosters = (database: Database, organizationId: string) => {
  const placesOf = (programId: string) => partitionOf(organizationId, collections.rosterPlaces(programId));
  const pkOf = (programId: string, bucket: number) =>
    partitionOf(organizationId, collections.roster(programId, bucket));
  return {
    place: (programId: string, clinicId: string): Promise<RosterPlace | null> =>
      getItem(database, 'tenant', { pk: placesOf(programId), sk: clinicId }, placeKind),

    /** Every clinic that ever came, by id. */
    clinics: async (programId: string): Promise<string[]> =>
      (await keysIn(database, { table: 'tenant', pk: placesOf(programId), beginning: anyClinic })).map(
        ({ sk }) => sk,
      ),

    /** How many came so far. */
    count: async (programId: string): Promise<number> =>
      (await getItem(database, 'tenant', { pk: placesOf(programId), sk: countSort }, countKind))?.version ??
      0,

    /** Gives a clinic its place, the next one, if nobody else came since `before` were counted. */
    give: <R extends string>(
      programId: string,
      place: RosterPlace,
      before: number,
      refusal: R,
    ): Write<R>[] => [
      {
        kind: 'put',
        table: 'tenant',
        item: placeKind.toItem({ pk: placesOf(programId), sk: place.clinicId }, place),
        expected: 'absent',
        refusal,
      },
      {
        kind: 'put',
        table: 'tenant',
        item: countKind.toItem({ pk: placesOf(programId), sk: countSort }, { version: before + 1 }),
        expected: before === 0 ? 'absent' : { version: before },
        refusal,
      },
    ],

    find: (programId: string, bucket: number, clinicId: string): Promise<RosterEntry | null> =>
      getItem(database, 'tenant', { pk: pkOf(programId, bucket), sk: clinicId }, entryKind),

    /** By clinic id. */
    ofBucket: (programId: string, bucket: number): Promise<RosterEntry[]> =>
      queryAll(database, { table: 'tenant', pk: pkOf(programId, bucket) }, entryKind),

    /** These clinics of a bucket, in any order. */
    among: (programId: string, bucket: number, clinicIds: readonly string[]): Promise<RosterEntry[]> =>
      getItems(
        database,
        'tenant',
        clinicIds.map((sk) => ({ pk: pkOf(programId, bucket), sk })),
        entryKind,
      ),

    put: <R extends string>(
      programId: string,
      bucket: number,
      entry: RosterEntry,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: entryKind.toItem({ pk: pkOf(programId, bucket), sk: entry.clinicId }, entry),
      expected,
      refusal,
    }),
  };
};
