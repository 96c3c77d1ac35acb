import type { Member } from '@portolan/contract/membership-routes';
import type { Directory } from '@portolan/data/directory/directory';
import type { Membership } from '@portolan/domain/organizations/membership';

/** Memberships with the names and addresses their people go by now. */
export const memberViews = async (
  directory: Directory,
  memberships: readonly Membership[],
): Promise<Member[]> => {
  const people = new Map(
    (await directory.people(memberships.map(({ personId }) => personId))).map((person) => [
      person.id,
      person,
    ]),
  );
  return memberships.map(({ personId, role, since, version }) => {
    const person = people.get(personId);
    return { personId, name: person?.name ?? '', email: person?.email ?? '', role, since, version };
  });
};
