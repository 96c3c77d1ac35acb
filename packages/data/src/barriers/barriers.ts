import type { Barrier } from '@portolan/domain/barriers/barrier';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections, ofClinicSort } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { barrierKind } from './barrier-records.ts';

/** A clinic's barrier log; ids sort by time. */
export const openBarriers = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.barriers);
  return {
    find: (barrierId: string): Promise<Barrier | null> =>
      getItem(database, 'tenant', { pk, sk: barrierId }, barrierKind),

    newestFirst: (page: PageRequest): Promise<Page<Barrier>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, barrierKind),

    put: <R extends string>(barrier: Barrier, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: barrierKind.toItem({ pk, sk: barrier.id }, barrier),
      expected,
      refusal,
    }),
  };
};

/** The foundation's copies of what clinics of a program share of their logs. */
export const openSharedBarriers = (database: Database, organizationId: string) => {
  const partition = (programId: string) => ({
    table: 'tenant' as const,
    pk: partitionOf(organizationId, collections.sharedBarriers(programId)),
  });
  return {
    /** By clinic, each clinic's newest last. */
    ofProgram: (programId: string, page: PageRequest): Promise<Page<Barrier>> =>
      queryPage(database, partition(programId), page, barrierKind),

    /** Of one clinic, newest first. */
    ofClinic: (programId: string, clinicId: string, page: PageRequest): Promise<Page<Barrier>> =>
      queryPage(
        database,
        { ...partition(programId), beginning: ofClinicSort(clinicId, ''), descending: true },
        page,
        barrierKind,
      ),
  };
};
