import type { Member } from '@portolan/contract/membership-routes';
import type { Comment } from '@portolan/domain/discussions/comment';
import type { Mentionable } from './mentions.ts';

/** Who can be mentioned in a thread: the members, and who wrote in it from the other side. */
export const peopleIn = (members: readonly Member[], comments: readonly Comment[]): Mentionable[] => {
  const own = members.map(({ personId, name, email }) => ({ personId, name, note: email }));
  const known = new Map<string, Mentionable>(own.map((person) => [person.personId, person]));
  for (const { by, byName, organizationName } of comments)
    if (!known.has(by)) known.set(by, { personId: by, name: byName, note: organizationName });
  return [...known.values()]
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => one.name.localeCompare(other.name));
};
