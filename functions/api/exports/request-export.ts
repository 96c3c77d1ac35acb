import type { requestExport as route } from '@portolan/contract/export-routes';
import { requestExport } from '@portolan/domain/exports/export';
import { newId } from '@portolan/domain/ids';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { exportView } from './export-view.ts';
import type { Store } from './store.ts';

export const handleRequestExport = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, now, caller } = call;
  const [newest] = await store.exports.newestFirst();
  const asked = requestExport(newest ?? null, { id: newId('export', now), by: caller.personId, now });
  if (!asked.ok) return asked;
  return call.commit({
    writes: [store.exports.put(asked.value, 'absent', 'write-contention')],
    audit: {
      action: 'export-requested',
      target: asked.value.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: exportView(asked.value, now), version: 1 },
  });
};
