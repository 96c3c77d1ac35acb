import type { changeMe } from '@portolan/contract/people-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import { personOf } from '../../runtime/person-of.ts';
import type { Store } from './store.ts';

/** A person writes their own record from one place at a time, so the last word counts. */
export const handleChangeMe = async ({
  body,
  caller,
  directory,
  now,
}: SignedInCall<typeof changeMe, Store>): Handled<typeof changeMe> => {
  const known = await personOf(directory, caller, now);
  const person = { ...known, ...body, email: caller.email, version: known.version + 1 };
  await directory.savePerson(person);
  return succeed({ body: person });
};
