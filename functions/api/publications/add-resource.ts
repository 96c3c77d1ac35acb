import type { addResource as route } from '@portolan/contract/publication-routes';
import { newId } from '@portolan/domain/ids';
import { addResource } from '@portolan/domain/publications/change-resource';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleAddResource = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, body, now } = call;
  const resource = addResource(body, newId('resource', now), store.organizationId);
  return call.commit({
    writes: [store.resources.put(resource, 'absent', 'write-contention')],
    audit: {
      action: 'resource-added',
      target: resource.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: resource, version: 1 },
  });
};
