import { type Product, productSchema } from '@portolan/domain/marketing/marketing-plan';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';

const productKind = itemKind('Product of a marketing plan', productSchema);

/** What a clinic makes to tell of its portal; few enough to be read together. */
export const openProducts = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.products);
  return {
    find: (productId: string): Promise<Product | null> =>
      getItem(database, 'tenant', { pk, sk: productId }, productKind),

    /** Oldest first. */
    all: (): Promise<Product[]> => queryAll(database, { table: 'tenant', pk }, productKind),

    put: <R extends string>(product: Product, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: productKind.toItem({ pk, sk: product.id }, product),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: Pick<Product, 'id' | 'version'>, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};
