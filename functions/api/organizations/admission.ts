import type { ProblemCode } from '@portolan/contract/problem';
import type { Write } from '@portolan/data/writing';
import type { Membership } from '@portolan/domain/organizations/membership';
import { isRoleOf, type Role } from '@portolan/domain/organizations/roles';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

/**
 * The writes that make somebody a member, and take their request to join out of the letter box. Who is one already keeps
 * their role: an invitation never takes away, nor lifts a colleague who belongs here. `not-found` when the organization has
 * no entry, `role-not-of-kind` for, say, a coach in a clinic.
 */
export const admissionWrites = async (
  store: Store,
  personId: string,
  role: Role,
  member: Membership | null,
  now: Date,
): Promise<Result<Write<ProblemCode>[], Refusal>> => {
  const [entry, request] = await Promise.all([store.members.entry(), store.members.joinRequest(personId)]);
  const answered = request === null ? [] : [store.members.removeJoinRequest(request, 'write-contention')];
  if (member !== null) return succeed(answered);
  if (entry === null) return fail({ code: 'not-found' });
  if (!isRoleOf(entry.kind, role)) return fail({ code: 'role-not-of-kind' });
  const { organizationId } = store;
  const membership: Membership = {
    organizationId,
    personId,
    kind: entry.kind,
    role,
    since: now.toISOString(),
    version: 1,
  };
  const owners = entry.owners + (role === 'owner' ? 1 : 0);
  return succeed([
    ...answered,
    store.members.put(membership, 'absent', 'write-contention'),
    store.members.putEntry(
      { ...entry, owners, version: entry.version + 1 },
      { version: entry.version },
      'write-contention',
    ),
  ]);
};
