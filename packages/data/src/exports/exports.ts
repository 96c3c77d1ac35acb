import { type Export, exportSchema } from '@portolan/domain/exports/export';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';

const partsBefore = z.array(z.looseObject({ collection: z.string() }));

export const exportKind = itemKind('Export', exportSchema, [
  // Schema 1 called a part's object what its collection is called.
  (record) => ({
    ...record,
    parts: partsBefore.parse(record.parts).map((part) => ({ ...part, object: part.collection })),
  }),
]);

/** The organization's exports; ids sort by time. There are few: each is asked for by an owner. */
export const openExports = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, 'EXPORTS');
  return {
    find: (exportId: string): Promise<Export | null> =>
      getItem(database, 'tenant', { pk, sk: exportId }, exportKind),

    newestFirst: async (): Promise<Export[]> =>
      queryAll(database, { table: 'tenant', pk, descending: true }, exportKind),

    put: <R extends string>(made: Export, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: exportKind.toItem({ pk, sk: made.id }, made),
      expected,
      refusal,
    }),
  };
};
