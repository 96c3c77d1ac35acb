import type { getMe, Me } from '@portolan/contract/people-routes';
import type { DirectoryEntry } from '@portolan/data/directory/directory-records';
import { succeed } from '@portolan/domain/result';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import { personOf } from '../../runtime/person-of.ts';
import type { Store } from './store.ts';

/** Joins what belongs to an organization to its name; one that is gone is left out. */
const named = <Belonging extends { readonly organizationId: string }, Shown>(
  belongings: readonly Belonging[],
  entries: readonly DirectoryEntry[],
  show: (belonging: Belonging, entry: DirectoryEntry) => Shown,
): Shown[] =>
  belongings.flatMap((belonging) => {
    const entry = entries.find((candidate) => candidate.organizationId === belonging.organizationId);
    return entry ? [show(belonging, entry)] : [];
  });

export const handleGetMe = async ({
  caller,
  directory,
  now,
}: SignedInCall<typeof getMe, Store>): Handled<typeof getMe> => {
  const { personId } = caller;
  const [person, { memberships, joinRequests }] = await Promise.all([
    personOf(directory, caller, now),
    directory.belongingsOf(personId),
  ]);
  const ids = new Set([...memberships, ...joinRequests].map((belonging) => belonging.organizationId));
  const entries = await directory.entries([...ids]);
  const me: Me = {
    person: { ...person, email: caller.email },
    memberships: named(memberships, entries, ({ organizationId, role }, { name, kind }) => ({
      organizationId,
      name,
      kind,
      role,
    })),
    joinRequests: named(joinRequests, entries, ({ organizationId, status, at }, { name, kind }) => ({
      organizationId,
      name,
      kind,
      status,
      at,
    })),
  };
  return succeed({ body: me });
};
