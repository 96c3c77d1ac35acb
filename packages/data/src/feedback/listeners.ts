import type { Listener } from '@portolan/domain/feedback/news';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import type { Expectation, Write } from '../writing.ts';
import { listenerKind } from './response-records.ts';

/** Addresses that people left to hear what came of an answer; each gone once it was used, or on its last day. */
export const openListeners = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.listeners);
  return {
    find: (responseId: string, now: Date): Promise<Listener | null> =>
      getItem(database, 'tenant', { pk, sk: responseId }, listenerKind, now),

    /** `until`: when it is deleted at the latest. */
    put: <R extends string>(
      listener: Listener,
      until: Date,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: listenerKind.toItem({ pk, sk: listener.responseId }, listener, {
        [expiryAttribute]: Math.floor(until.getTime() / 1000),
      }),
      expected,
      refusal,
    }),

    forget: <R extends string>(responseId: string, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: responseId },
      expected: 'present',
      refusal,
    }),
  };
};
