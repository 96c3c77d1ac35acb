import type { getContact } from '@portolan/contract/contact-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { knownContact } from './known-contact.ts';
import type { Store } from './store.ts';

export const handleGetContact = async ({
  store,
  params: { contactId },
}: MemberCall<typeof getContact, Store>): Handled<typeof getContact> => {
  const [contact, suppression] = await Promise.all([
    store.contacts.find(contactId),
    store.suppressions.find(contactId),
  ]);
  if (contact === null) return fail({ code: 'not-found' });
  return succeed({ body: knownContact(contact, suppression), version: contact.version });
};
