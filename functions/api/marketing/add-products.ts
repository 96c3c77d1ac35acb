import type { addProducts } from '@portolan/contract/marketing-routes';
import { newId } from '@portolan/domain/ids';
import { makeProduct } from '@portolan/domain/marketing/change-product';
import { mostProducts } from '@portolan/domain/marketing/marketing-plan';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { areMembers } from './known-owners.ts';
import type { Store } from './store.ts';

export const handleAddProducts = async ({
  store,
  body,
  now,
  membership,
  commit,
}: MemberCall<typeof addProducts, Store>): Handled<typeof addProducts> => {
  const [areKnown, there] = await Promise.all([
    areMembers(
      store,
      body.products.map(({ ownerId }) => ownerId),
    ),
    store.products.all(),
  ]);
  if (!areKnown) return fail({ code: 'unknown-member' });
  if (there.length + body.products.length > mostProducts) return fail({ code: 'too-many-products' });
  // Sorted, so that what was asked for first is listed first.
  const ids = body.products.map(() => newId('product', now)).toSorted();
  const items = body.products.flatMap((terms, index) => {
    const id = ids[index];
    return id === undefined ? [] : [makeProduct(terms, { id, by: membership.personId, now })];
  });
  return commit({
    writes: items.map((product) => store.products.put(product, 'absent', 'write-contention')),
    audit: {
      action: 'products-added',
      target: items[0]?.id ?? store.organizationId,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: { items } },
  });
};
