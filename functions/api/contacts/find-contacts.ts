import type { findContacts } from '@portolan/contract/contact-routes';
import { readEverybody } from '@portolan/data/campaigns/read-everybody';
import { openCursor, sealCursor } from '@portolan/data/cursors';
import { contactOrder, matchesContacts, openNewest } from '@portolan/domain/campaigns/contact-filter';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { type KnownInOrder, knownContact } from './known-contact.ts';
import type { Store } from './store.ts';

/** All contacts are looked at: they lie in the order of a hash, and a part of a name is in no index. */
export const handleFindContacts = async ({
  store,
  query,
  body,
}: MemberCall<typeof findContacts, Store>): Handled<typeof findContacts> => {
  const list = `found contacts of ${store.organizationId}`;
  const { limit, cursor } = pageOf(query);
  const after = cursor === undefined ? null : openCursor(list, cursor).sk;
  const matches = matchesContacts(body.filter);
  const newest = openNewest<KnownInOrder>(limit + 1, after);
  await readEverybody(store, (contact, suppression) => {
    if (matches(contact, suppression)) newest.add({ order: contactOrder(contact), contact, suppression });
  });
  const { items, count } = newest.take();
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return succeed({
    body: {
      items: page.map(({ contact, suppression }) => knownContact(contact, suppression)),
      nextCursor: items.length > limit && last !== undefined ? sealCursor(list, { sk: last.order }) : null,
      count,
    },
  });
};
