import type { removeMember } from '@portolan/contract/membership-routes';
import { decideRole } from '@portolan/domain/organizations/membership';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';

export const handleRemoveMember = async (
  call: MemberCall<typeof removeMember>,
): Handled<typeof removeMember> => {
  const { store, params, caller, membership } = call;
  const self = params.personId === caller.personId;
  if (!self && membership.role !== 'owner') return fail({ code: 'wrong-role' });
  const [member, entry] = await Promise.all([store.members.find(params.personId), store.members.entry()]);
  if (member === null || entry === null) return fail({ code: 'not-found' });
  const decided = decideRole(member, null, entry.owners);
  if (!decided.ok) return fail(decided.failure);
  return call.commit({
    writes: [
      store.members.remove(member, 'write-contention'),
      store.members.putEntry(
        { ...entry, owners: decided.value.owners, version: entry.version + 1 },
        { version: entry.version },
        'write-contention',
      ),
    ],
    audit: {
      action: self ? 'member-left' : 'member-removed',
      target: member.personId,
      versionBefore: member.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
