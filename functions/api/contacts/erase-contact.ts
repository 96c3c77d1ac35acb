import type { eraseContact } from '@portolan/contract/contact-routes';
import { eraseContact as erase, nothingStopped } from '@portolan/domain/campaigns/change-suppression';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** What stays is the keyed hash of the address alone, so that nobody brings back by a file who wanted to be forgotten. */
export const handleEraseContact = async ({
  store,
  params: { contactId },
  now,
  commit,
}: MemberCall<typeof eraseContact, Store>): Handled<typeof eraseContact> => {
  const [contact, suppression, signUp] = await Promise.all([
    store.contacts.find(contactId),
    store.suppressions.find(contactId),
    store.signUps.find(contactId, now),
  ]);
  if (contact === null) return fail({ code: 'not-found' });
  const before = suppression ?? nothingStopped(contactId);
  const erased = erase(before, now);
  return commit({
    writes: [
      store.contacts.remove(contact, 'write-contention'),
      // A sign-up that waits to be confirmed holds the address too.
      ...(signUp === null ? [] : [store.signUps.remove(signUp, 'write-contention')]),
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
