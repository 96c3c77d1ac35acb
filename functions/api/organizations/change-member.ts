import type { changeMember } from '@portolan/contract/membership-routes';
import { decideRole } from '@portolan/domain/organizations/membership';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { memberViews } from './member-views.ts';
import type { Store } from './store.ts';

export const handleChangeMember = async (
  call: MemberCall<typeof changeMember, Store>,
): Handled<typeof changeMember> => {
  const { store, params, body, directory } = call;
  const [before, entry] = await Promise.all([store.members.find(params.personId), store.members.entry()]);
  if (before === null || entry === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const decided = decideRole(before, body.role, entry.owners);
  if (!decided.ok) return fail(decided.failure);
  const member = { ...before, role: body.role, version: before.version + 1 };
  const [view] = await memberViews(directory, [member]);
  if (view === undefined) return fail({ code: 'not-found' });
  return call.commit({
    writes: [
      store.members.put(member, { version: before.version }, 'write-contention'),
      store.members.putEntry(
        { ...entry, owners: decided.value.owners, version: entry.version + 1 },
        { version: entry.version },
        'write-contention',
      ),
    ],
    audit: {
      action: 'member-role-changed',
      target: member.personId,
      versionBefore: before.version,
      versionAfter: member.version,
      fields: ['role'],
    },
    reply: { body: view, version: member.version },
  });
};
