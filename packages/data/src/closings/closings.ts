import {
  type Closing,
  closingSchema,
  type ErasureProgress,
  erasureProgressSchema,
} from '@portolan/domain/organizations/closing';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { erasureProgressSort, partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';

const closingKind = itemKind('Closing', closingSchema);
const progressKind = itemKind('Erasure progress', erasureProgressSchema);

/** That the organization is to be erased; nothing is stored of one that goes on. */
export const openClosing = (database: Database, organizationId: string) => {
  const progressKey = { pk: partitionOf(organizationId, 'CLOSING'), sk: erasureProgressSort };
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

    progress: (): Promise<ErasureProgress | null> => getItem(database, 'tenant', progressKey, progressKind),

    putProgress: <R extends string>(
      progress: ErasureProgress,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: progressKind.toItem(progressKey, progress),
      expected,
      refusal,
    }),

    removeProgress: <R extends string>(refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: progressKey,
      expected: 'anything',
      refusal,
    }),
  };
};
