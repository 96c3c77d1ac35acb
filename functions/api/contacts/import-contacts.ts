import { randomBytes } from 'node:crypto';
import type { importContacts } from '@portolan/contract/contact-routes';
import { contactKeyOf } from '@portolan/data/campaigns/contact-key';
import { contactIdOf } from '@portolan/data/campaigns/contacts';
import { normalizedAddress } from '@portolan/domain/campaigns/address';
import { type Contact, mostContacts } from '@portolan/domain/campaigns/contact';
import { type ImportedRow, importContact } from '@portolan/domain/campaigns/importing/import-contact';
import { dayIn } from '@portolan/domain/days';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

type Call = MemberCall<typeof importContacts, Store>;

/** What becomes of each row, and of whom something is written. */
const decideRows = async ({ store, body, now }: Call) => {
  const [key, timeZone] = await Promise.all([contactKeyOf(store, randomBytes), store.timeZone()]);
  const today = dayIn(timeZone, now);
  const rows = body.rows.map((row) => {
    const email = normalizedAddress(row.email);
    return { row, id: email.ok ? contactIdOf(key, email.value) : '' };
  });
  const ids = [...new Set(rows.flatMap(({ id }) => (id === '' ? [] : [id])))];
  const [found, suppressions] = await Promise.all([
    store.contacts.findMany(ids, true),
    store.suppressions.findMany(ids),
  ]);
  const before = new Map(found.map((contact) => [contact.id, contact] as const));
  const written = new Map<string, Contact>();
  const told = rows.map(({ row, id }): ImportedRow => {
    // A second row of an address builds on the first.
    const decided = importContact(row, body.defaults, {
      id,
      before: written.get(id) ?? before.get(id) ?? null,
      suppression: suppressions.get(id) ?? null,
      now,
      today,
    });
    if (decided.contact !== null) {
      const version = (before.get(id)?.version ?? 0) + 1;
      written.set(id, { ...decided.contact, version });
    }
    return { row: decided.row, outcome: decided.outcome, reason: decided.reason };
  });
  return { told, before, written: [...written.values()] };
};

/**
 * Writes what the rows say in one transaction with the memory of the answer, so that rows that are sent again get the first answer.
 * Should it meet somebody else's write, all is decided anew, and nothing was written by then. Where nothing is to be written
 * nothing is remembered: what is said of such rows another time is as true.
 */
export const handleImportContacts = async (call: Call): Handled<typeof importContacts> => {
  const { store, commit } = call;
  const { told, before, written } = await decideRows(call);
  const reply = { body: { rows: told } };
  const first = written.find(({ id }) => !before.has(id));
  if (first !== undefined) {
    const fresh = written.filter(({ id }) => !before.has(id)).length;
    if ((await store.contacts.estimate(first.id)) + fresh > mostContacts)
      return fail({ code: 'too-many-contacts' });
  }
  if (written.length === 0) return succeed(reply);
  return commit({
    writes: written.map((contact) => {
      const version = before.get(contact.id)?.version;
      return store.contacts.put(contact, version === undefined ? 'absent' : { version }, 'write-contention');
    }),
    audit: {
      action: 'contacts-imported',
      target: store.organizationId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply,
  });
};
