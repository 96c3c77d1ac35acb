import { nothingStopped } from '@portolan/domain/campaigns/change-suppression';
import { type Suppression, suppressionSchema } from '@portolan/domain/campaigns/suppression';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { type Expectation, expectedBefore, type Write, writeOne } from '../writing.ts';

const suppressionKind = itemKind('Suppression', suppressionSchema);

/** Who must not be written to, and who wants no mail about a topic, by contact id (decision 0028). */
export const openSuppressions = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.suppressions);
  const find = (contactId: string): Promise<Suppression | null> =>
    getItem(database, 'tenant', { pk, sk: contactId }, suppressionKind);
  /** Expects the version before the record's own, or what it is told to. */
  const put = <R extends string>(
    suppression: Suppression,
    refusal: R,
    expected: Expectation = expectedBefore(suppression),
  ): Write<R> => ({
    kind: 'put',
    table: 'tenant',
    item: suppressionKind.toItem({ pk, sk: suppression.contactId }, suppression),
    expected,
    refusal,
  });
  return {
    /** Null where nothing was ever stopped. */
    find,

    /** Those of these contacts that there are, read consistently: what was written before the call is seen. */
    findMany: async (contactIds: readonly string[]): Promise<ReadonlyMap<string, Suppression>> => {
      const keys = [...new Set(contactIds)].map((sk) => ({ pk, sk }));
      const found = await getItems(database, 'tenant', keys, suppressionKind);
      return new Map(found.map((suppression) => [suppression.contactId, suppression]));
    },

    /** Every one: for freezing and counting, where contacts are read whole as well. */
    all: (): Promise<Suppression[]> => queryAll(database, { table: 'tenant', pk }, suppressionKind),

    page: (page: PageRequest): Promise<Page<Suppression>> =>
      queryPage(database, { table: 'tenant', pk }, page, suppressionKind),

    put,

    /**
     * Changes what holds for somebody, whoever else writes meanwhile: `change` may be asked again, and nothing is written where it
     * gives the very same back. Resolves with what holds then.
     */
    decide: async (contactId: string, change: (before: Suppression) => Suppression): Promise<Suppression> => {
      for (;;) {
        const before = (await find(contactId)) ?? nothingStopped(contactId);
        const after = change(before);
        if (after === before || (await writeOne(database, put(after, 'changed'))).ok) return after;
      }
    },
  };
};
