import type { eraseContact } from '@portolan/contract/contact-routes';
import { eraseContact as erase, nothingStopped } from '@portolan/domain/campaigns/change-suppression';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** More than can wait at one address longer than a moment; a transaction takes a hundred writes. */
const mostSignUps = 90;

/** What stays is the keyed hash of the address alone, so that nobody brings back by a file who wanted to be forgotten. */
export const handleEraseContact = async ({
  store,
  params: { contactId },
  now,
  commit,
}: MemberCall<typeof eraseContact, Store>): Handled<typeof eraseContact> => {
  const [contact, suppression, signUps] = await Promise.all([
    store.contacts.find(contactId),
    store.suppressions.find(contactId),
    store.signUps.ofContact(contactId),
  ]);
  if (contact === null) return fail({ code: 'not-found' });
  const before = suppression ?? nothingStopped(contactId);
  const erased = erase(before, now);
  return commit({
    writes: [
      store.contacts.remove(contact, 'write-contention'),
      // Sign-ups that wait to be confirmed hold the address too.
      ...signUps.slice(0, mostSignUps).map((signUp) => store.signUps.remove(signUp, 'write-contention')),
      ...(erased === before ? [] : [store.suppressions.put(erased, 'write-contention')]),
    ],
    audit: {
      action: 'contact-erased',
      target: contactId,
      versionBefore: contact.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
