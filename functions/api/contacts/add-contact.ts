import { randomBytes } from 'node:crypto';
import type { addContact } from '@portolan/contract/contact-routes';
import { contactKeyOf } from '@portolan/data/campaigns/contact-key';
import { contactIdOf } from '@portolan/data/campaigns/contacts';
import { normalizedAddress } from '@portolan/domain/campaigns/address';
import { newContact } from '@portolan/domain/campaigns/change-contact';
import { mostContacts } from '@portolan/domain/campaigns/contact';
import { dayIn } from '@portolan/domain/days';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleAddContact = async ({
  store,
  body: { email: typed, ...terms },
  now,
  commit,
}: MemberCall<typeof addContact, Store>): Handled<typeof addContact> => {
  const email = normalizedAddress(typed);
  if (!email.ok) return email;
  const [key, timeZone] = await Promise.all([contactKeyOf(store, randomBytes), store.timeZone()]);
  const today = dayIn(timeZone, now);
  if (terms.consent.on !== null && terms.consent.on > today) return fail({ code: 'consent-day-to-come' });
  const id = contactIdOf(key, email.value);
  const [before, suppression, about] = await Promise.all([
    store.contacts.find(id),
    store.suppressions.find(id),
    store.contacts.estimate(id),
  ]);
  if (before !== null) return fail({ code: 'contact-exists' });
  if (suppression?.all?.reason === 'erased') return fail({ code: 'contact-erased' });
  if (about >= mostContacts) return fail({ code: 'too-many-contacts' });
  const contact = newContact(terms, { id, email: email.value, addedBy: 'person', now, today });
  return commit({
    // Who was added meanwhile by another is found when it is decided again.
    writes: [store.contacts.put(contact, 'absent', 'write-contention')],
    audit: {
      action: 'contact-added',
      target: id,
      versionBefore: null,
      versionAfter: contact.version,
      fields: [],
    },
    reply: { body: { id }, version: contact.version },
  });
};
