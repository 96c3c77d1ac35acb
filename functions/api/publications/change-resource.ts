import type { changeResource as route } from '@portolan/contract/publication-routes';
import { changeResource } from '@portolan/domain/publications/change-resource';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeResource = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body } = call;
  const before = await store.resources.find(params.resourceId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const { resource, fields } = changeResource(before, body);
  const reply = { body: resource, version: resource.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.resources.put(resource, { version: before.version }, 'write-contention')],
    audit: {
      action: 'resource-changed',
      target: resource.id,
      versionBefore: before.version,
      versionAfter: resource.version,
      fields: [...fields],
    },
    reply,
  });
};
