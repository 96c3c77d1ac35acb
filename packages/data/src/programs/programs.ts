import type { Program } from '@portolan/domain/programs/program';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';
import { programKind } from './program-records.ts';

/** The foundation's programs; ids sort by time. */
export const openPrograms = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, 'PROGRAMS');
  const newestFirst = { table: 'tenant', pk, descending: true } as const;
  return {
    find: (programId: string): Promise<Program | null> =>
      getItem(database, 'tenant', { pk, sk: programId }, programKind),

    newestFirst: (page: PageRequest): Promise<Page<Program>> =>
      queryPage(database, newestFirst, page, programKind),

    /** Every one, the newest first. */
    all: (): Promise<Program[]> => queryAll(database, newestFirst, programKind),

    put: <R extends string>(program: Program, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: programKind.toItem({ pk, sk: program.id }, program),
      expected,
      refusal,
    }),
  };
};
