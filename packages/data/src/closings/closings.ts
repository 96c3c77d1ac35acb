import { type Closing, closingSchema } from '@portolan/domain/organizations/closing';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';

const closingKind = itemKind('Closing', closingSchema);

/** That the organization is to be erased; nothing is stored of one that goes on. */
export const openClosing = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, 'CLOSING'), sk: 'CLOSING' };
  return {
    find: (): Promise<Closing | null> => getItem(database, 'tenant', key, closingKind),

    put: <R extends string>(closing: Closing, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: closingKind.toItem(key, closing),
      expected,
      refusal,
    }),

    remove: <R extends string>({ version }: Closing, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key,
      expected: { version },
      refusal,
    }),
  };
};
