import type { logBarrier } from '@portolan/contract/barrier-routes';
import { logBarrier as log } from '@portolan/domain/barriers/change-barrier';
import { newId } from '@portolan/domain/ids';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { personOf } from '../../runtime/person-of.ts';
import { nameOfOwner } from './member-name.ts';
import type { Store } from './store.ts';

export const handleLogBarrier = async (
  call: MemberCall<typeof logBarrier, Store>,
): Handled<typeof logBarrier> => {
  const { store, body, now, membership, directory, caller } = call;
  const [person, memberName] = await Promise.all([
    personOf(directory, caller, now),
    nameOfOwner(call, body.owner),
  ]);
  const logged = log(
    body,
    membership.role,
    {
      id: newId('barrier', now),
      clinicId: store.organizationId,
      by: membership.personId,
      byName: person.name,
      now,
    },
    memberName,
  );
  if (!logged.ok) return logged;
  const barrier = logged.value;
  return call.commit({
    writes: [store.barriers.put(barrier, 'absent', 'write-contention')],
    audit: {
      action: 'barrier-logged',
      target: barrier.id,
      versionBefore: null,
      versionAfter: barrier.version,
      fields: [],
    },
    reply: { body: barrier, version: barrier.version },
  });
};
