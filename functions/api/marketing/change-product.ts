import type { changeProduct } from '@portolan/contract/marketing-routes';
import { changeProduct as change } from '@portolan/domain/marketing/change-product';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { areMembers } from './known-owners.ts';
import type { Store } from './store.ts';

export const handleChangeProduct = async ({
  store,
  params,
  body,
  version,
  commit,
}: MemberCall<typeof changeProduct, Store>): Handled<typeof changeProduct> => {
  const before = await store.products.find(params.productId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  // Who has left may stay named; somebody else must be a member.
  if (body.ownerId !== before.ownerId && !(await areMembers(store, [body.ownerId])))
    return fail({ code: 'unknown-member' });
  const changed = change(before, body);
  if (!changed.ok) return changed;
  const { product, fields } = changed.value;
  const reply = { body: product, version: product.version };
  if (fields.length === 0) return succeed(reply);
  return commit({
    writes: [store.products.put(product, { version: before.version }, 'write-contention')],
    audit: {
      action: 'product-changed',
      target: product.id,
      versionBefore: before.version,
      versionAfter: product.version,
      fields: [...fields],
    },
    reply,
  });
};
