import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import type { DirectoryEntry } from '@portolan/data/directory/directory-records';
import { openMembers } from '@portolan/data/directory/members';
import { openMailPreferences } from '@portolan/data/reminders/mail-preferences';
import type { Membership } from '@portolan/domain/organizations/membership';
import type { Person } from '@portolan/domain/people/person';
import { type MailPreference, undecidedPreference } from '@portolan/domain/reminders/mail-preference';

/** A member who can be written to, and what they want to be sent. */
export type Reader = {
  readonly membership: Membership;
  readonly person: Person;
  readonly preference: MailPreference;
};

export type Household = { readonly entry: DirectoryEntry; readonly readers: readonly Reader[] };

/** An organization with everybody who belongs to it now; null for one that is gone. */
export const householdOf = async (database: Database, organizationId: string): Promise<Household | null> => {
  const directory = openDirectory(database);
  const [entry, memberships, preferences] = await Promise.all([
    directory.entry(organizationId),
    openMembers(database, organizationId).all(),
    openMailPreferences(database, organizationId).all(),
  ]);
  if (entry === null) return null;
  const people = await directory.people(memberships.map(({ personId }) => personId));
  const readers = memberships.flatMap((membership): Reader[] => {
    const { personId } = membership;
    const person = people.find(({ id }) => id === personId);
    const said = preferences.find((preference) => preference.personId === personId);
    return person === undefined
      ? []
      : [{ membership, person, preference: said ?? undecidedPreference(personId) }];
  });
  return { entry, readers };
};
