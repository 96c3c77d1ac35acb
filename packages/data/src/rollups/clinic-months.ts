import type { Month } from '@portolan/domain/months';
import { type ClinicMonth, clinicMonthSchema } from '@portolan/domain/rollups/cohort-month';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { type ItemKind, itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';

/** A month that a clinic approved, as its foundation holds it. */
export type HeldMonth = ClinicMonth & { readonly clinicId: string };

const clinicMonthKind = itemKind('Approved month of a clinic', clinicMonthSchema);
const sorted = z.looseObject({ sk: z.string() });
/** The clinic is in its key alone. */
const heldMonthKind: ItemKind<HeldMonth> = {
  toItem: (key, { clinicId: _, ...month }, extra) => clinicMonthKind.toItem(key, month, extra),
  fromItem: (item) => {
    const [, clinicId = ''] = sorted.parse(item).sk.split('#');
    return { clinicId, ...clinicMonthKind.fromItem(item) };
  },
};

const sortOf = (month: Month, clinicId: string): string => `${month}#${clinicId}`;
/** Sorts after every clinic of a month. */
const endOfMonth = (month: Month): string => `${month}#~`;

/** What the clinics of the foundation's programs approved, by bucket; written by the rollups. */
export const openClinicMonths = (database: Database, organizationId: string) => {
  const pkOf = (programId: string, bucket: number) =>
    partitionOf(organizationId, collections.clinicMonths(programId, bucket));
  return {
    find: (programId: string, bucket: number, month: Month, clinicId: string): Promise<HeldMonth | null> =>
      getItem(
        database,
        'tenant',
        { pk: pkOf(programId, bucket), sk: sortOf(month, clinicId) },
        heldMonthKind,
      ),

    /** Of every clinic of a bucket. */
    ofMonth: (programId: string, bucket: number, month: Month): Promise<HeldMonth[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: pkOf(programId, bucket), beginning: `${month}#` },
        heldMonthKind,
      ),

    /** Of every clinic of a bucket, both months included, by month. What came in the last second may be missing. */
    between: (programId: string, bucket: number, from: Month, to: Month): Promise<HeldMonth[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: pkOf(programId, bucket), between: [from, endOfMonth(to)], mayLag: true },
        heldMonthKind,
      ),

    /** Of some clinics of a bucket in these months, in any order. */
    among: (
      programId: string,
      bucket: number,
      clinicIds: readonly string[],
      months: readonly Month[],
    ): Promise<HeldMonth[]> =>
      getItems(
        database,
        'tenant',
        clinicIds.flatMap((clinicId) =>
          months.map((month) => ({ pk: pkOf(programId, bucket), sk: sortOf(month, clinicId) })),
        ),
        heldMonthKind,
      ),

    put: <R extends string>(
      programId: string,
      bucket: number,
      month: HeldMonth,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: heldMonthKind.toItem(
        { pk: pkOf(programId, bucket), sk: sortOf(month.month, month.clinicId) },
        month,
      ),
      expected,
      refusal,
    }),

    remove: <R extends string>(
      programId: string,
      bucket: number,
      { month, clinicId, version }: HeldMonth,
      refusal: R,
    ): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk: pkOf(programId, bucket), sk: sortOf(month, clinicId) },
      expected: { version },
      refusal,
    }),
  };
};
