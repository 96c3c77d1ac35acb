import { contactsPerPage, type exportContacts } from '@portolan/contract/contact-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { knownContact } from './known-contact.ts';
import type { Store } from './store.ts';

export const handleExportContacts = async ({
  store,
  body: { cursor },
  commit,
}: MemberCall<typeof exportContacts, Store>): Handled<typeof exportContacts> => {
  const page = await store.contacts.page({
    limit: contactsPerPage,
    ...(cursor !== undefined && { cursor }),
  });
  const decided = await store.suppressions.findMany(page.items.map(({ id }) => id));
  const items = page.items.map((contact) => knownContact(contact, decided.get(contact.id) ?? null));
  const reply = { body: { items, nextCursor: page.nextCursor } };
  if (cursor !== undefined) return succeed(reply);
  return commit({
    writes: [],
    audit: {
      action: 'contacts-exported',
      target: store.organizationId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply,
  });
};
