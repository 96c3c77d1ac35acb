import type { Directory } from '@portolan/data/directory/directory';
import type { Person } from '@portolan/domain/people/person';
import type { Caller } from './caller.ts';

const newPerson = (caller: Caller, now: Date): Person => ({
  id: caller.personId,
  email: caller.email,
  name: caller.name,
  language: caller.language,
  timeZone: 'America/New_York',
  createdAt: now.toISOString(),
  version: 0,
});

/** The caller's record; until one is saved, what the identity provider says of them. Version 0: not chosen by them yet. */
export const personOf = async (directory: Directory, caller: Caller, now: Date): Promise<Person> =>
  (await directory.person(caller.personId)) ?? newPerson(caller, now);

/**
 * Sees to it that the caller has a record, so that colleagues see a name. It stays at version 0 until the person has
 * chosen: the browser then knows their time zone better than we do.
 */
export const ensurePerson = async (directory: Directory, caller: Caller, now: Date): Promise<void> => {
  const known = await directory.person(caller.personId);
  if (known === null) await directory.addPerson(newPerson(caller, now));
};
