import { contactsPerPage, type listContacts } from '@portolan/contract/contact-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { knownContact } from './known-contact.ts';
import type { Store } from './store.ts';

export const handleListContacts = async ({
  store,
  query: { cursor, limit },
}: MemberCall<typeof listContacts, Store>): Handled<typeof listContacts> => {
  const page = await store.contacts.page({
    limit: limit === undefined ? contactsPerPage : Number(limit),
    ...(cursor !== undefined && { cursor }),
  });
  const decided = await store.suppressions.findMany(page.items.map(({ id }) => id));
  const items = page.items.map((contact) => knownContact(contact, decided.get(contact.id) ?? null));
  return succeed({ body: { items, nextCursor: page.nextCursor } });
};
