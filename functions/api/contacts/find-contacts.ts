import type { findContacts } from '@portolan/contract/contact-routes';
import { readEverybody } from '@portolan/data/campaigns/read-everybody';
import { openCursor, sealCursor } from '@portolan/data/cursors';
import {
  contactOrder,
  fieldsAsked,
  matchesContacts,
  openNewest,
} from '@portolan/domain/campaigns/contact-filter';
import type { Suppression } from '@portolan/domain/campaigns/suppression';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { knownContact } from './known-contact.ts';
import type { Store } from './store.ts';

type Found = { readonly order: string; readonly id: string; readonly suppression: Suppression | null };

/**
 * All contacts are looked at: they lie in the order of a hash, and a part of a name is in no index. Of each only what is asked about
 * is read; then those of the page whole.
 */
export const handleFindContacts = async ({
  store,
  query,
  body,
}: MemberCall<typeof findContacts, Store>): Handled<typeof findContacts> => {
  const list = `found contacts of ${store.organizationId}`;
  const { limit, cursor } = pageOf(query);
  const after = cursor === undefined ? null : openCursor(list, cursor).sk;
  const matches = matchesContacts(body.filter);
  const newest = openNewest<Found>(limit + 1, after);
  await readEverybody(store, fieldsAsked(body.filter), (contact, suppression) => {
    const { id } = contact;
    if (matches(contact, suppression)) newest.add({ order: contactOrder(contact), id, suppression });
  });
  const { items, count } = newest.take();
  const page = items.slice(0, limit);
  const last = page.at(-1);
  const whole = await store.contacts.findMany(
    page.map(({ id }) => id),
    false,
  );
  const byId = new Map(whole.map((contact) => [contact.id, contact] as const));
  return succeed({
    body: {
      // Who was erased in this moment is not shown.
      items: page.flatMap(({ id, suppression }) => {
        const contact = byId.get(id);
        return contact === undefined ? [] : [knownContact(contact, suppression)];
      }),
      nextCursor: items.length > limit && last !== undefined ? sealCursor(list, { sk: last.order }) : null,
      count,
    },
  });
};
