import { type TestSend, testSendDays, testSendSchema } from '@portolan/domain/campaigns/test-send';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import { expectedBefore, type Write } from '../writing.ts';

const testSendKind = itemKind('Test send', testSendSchema);
const daySeconds = 86_400;

/** Messages that members sent to each other before they went to anybody else. */
export const openTestSends = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.testSends);
  return {
    find: (testSendId: string): Promise<TestSend | null> =>
      getItem(database, 'tenant', { pk, sk: testSendId }, testSendKind),

    /** Expects the version before the test's own; version 1 is the first that is stored. */
    put: <R extends string>(test: TestSend, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: testSendKind.toItem({ pk, sk: test.id }, test, {
        [expiryAttribute]: Math.ceil(Date.parse(test.askedAt) / 1000) + testSendDays * daySeconds,
      }),
      expected: expectedBefore(test),
      refusal,
    }),
  };
};
