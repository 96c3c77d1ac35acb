import type { Directory } from '@portolan/data/directory/directory';
import type { Person } from '@portolan/domain/people/person';
import type { Caller } from './caller.ts';

/** The caller's record; until one is saved, what the identity provider says of them, as version 0. */
export const personOf = async (directory: Directory, caller: Caller, now: Date): Promise<Person> =>
  (await directory.person(caller.personId)) ?? {
    id: caller.personId,
    email: caller.email,
    name: caller.name,
    language: 'en',
    timeZone: 'America/New_York',
    createdAt: now.toISOString(),
    version: 0,
  };

/** Sees to it that the caller has a record, so that colleagues see a name. */
export const ensurePerson = async (directory: Directory, caller: Caller, now: Date): Promise<void> => {
  const person = await personOf(directory, caller, now);
  if (person.version === 0) await directory.addPerson({ ...person, version: 1 });
};
