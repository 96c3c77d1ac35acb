import type { changeBarrier } from '@portolan/contract/barrier-routes';
import { changeBarrier as change } from '@portolan/domain/barriers/change-barrier';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { nameOfOwner } from './member-name.ts';
import type { Store } from './store.ts';

export const handleChangeBarrier = async (
  call: MemberCall<typeof changeBarrier, Store>,
): Handled<typeof changeBarrier> => {
  const { store, params, body, now, membership } = call;
  const before = await store.barriers.find(params.barrierId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const { role, personId } = membership;
  const decided = change(before, body, { role, personId, now }, await nameOfOwner(call, body.owner));
  if (!decided.ok) return decided;
  const { barrier, fields } = decided.value;
  const reply = { body: barrier, version: barrier.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.barriers.put(barrier, { version: before.version }, 'write-contention')],
    audit: {
      action: 'barrier-changed',
      target: barrier.id,
      versionBefore: before.version,
      versionAfter: barrier.version,
      fields: [...fields],
    },
    reply,
  });
};
