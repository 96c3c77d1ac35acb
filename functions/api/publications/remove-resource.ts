import type { removeResource } from '@portolan/contract/publication-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRemoveResource = async (
  call: MemberCall<typeof removeResource, Store>,
): Handled<typeof removeResource> => {
  const { store, params } = call;
  const before = await store.resources.find(params.resourceId);
  if (before === null) return fail({ code: 'not-found' });
  return call.commit({
    writes: [store.resources.remove(before, 'write-contention')],
    audit: {
      action: 'resource-removed',
      target: before.id,
      versionBefore: before.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
