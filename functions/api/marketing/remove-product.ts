import type { removeProduct } from '@portolan/contract/marketing-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRemoveProduct = async ({
  store,
  params,
  commit,
}: MemberCall<typeof removeProduct, Store>): Handled<typeof removeProduct> => {
  const before = await store.products.find(params.productId);
  if (before === null) return fail({ code: 'not-found' });
  return commit({
    writes: [store.products.remove(before, 'write-contention')],
    audit: {
      action: 'product-removed',
      target: before.id,
      versionBefore: before.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
