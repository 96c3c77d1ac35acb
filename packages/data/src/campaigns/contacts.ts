import { createHmac } from 'node:crypto';
import { type Contact, type ContactFields, mostContacts } from '@portolan/domain/campaigns/contact';
import { idFromDigest } from '@portolan/domain/ids';
import type { Database } from '../clients.ts';
import { openCursor, sealCursor } from '../cursors.ts';
import { partitionOf } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { countIn, pagesOf } from '../whole-partitions.ts';
import type { Expectation, Write } from '../writing.ts';
import { contactBucketOf, contactBuckets } from './contact-buckets.ts';
import { contactKeyKind, contactKind, contactPartKind } from './contact-records.ts';

/**
 * The id of an address at a clinic; `key` is the clinic's own, so that an id tells nobody the address. `email` as
 * `normalizedAddress` gives it.
 */
export const contactIdOf = (key: string, email: string): string =>
  idFromDigest('contact', createHmac('sha256', key).update(email).digest());

const keySort = 'KEY';
/** Where the first digit of an id stands, and how many digits there are. */
const digitAt = 'con_'.length;
const digits = 32;
/** Of `many`: a rough estimate below it is three and a half of its errors away, where many are 200,000. */
const surelyFewer = 0.75;

/** Whom a clinic may write to, in eight partitions by their id. */
export const openContacts = (database: Database, organizationId: string) => {
  const bucket = (name: string) => partitionOf(organizationId, collections.contacts(name));
  const keyOf = (contactId: string) => ({ pk: bucket(contactBucketOf(contactId)), sk: contactId });
  const contactKey = {
    pk: partitionOf(organizationId, collections.contactKey),
    sk: keySort,
  };
  const inBucket = (name: string): AsyncGenerator<Contact[]> =>
    pagesOf(database, { table: 'tenant', pk: bucket(name), mayLag: true }, contactKind);
  const countBucket = (name: string): Promise<number> =>
    countIn(database, { table: 'tenant', pk: bucket(name), mayLag: true });
  return {
    find: (contactId: string): Promise<Contact | null> =>
      getItem(database, 'tenant', keyOf(contactId), contactKind),

    /** Those of the ids that are there, in any order; `consistent` for what somebody may have erased a moment ago. */
    findMany: (contactIds: readonly string[], consistent: boolean): Promise<Contact[]> =>
      getItems(database, 'tenant', contactIds.map(keyOf), contactKind, { mayLag: !consistent }),

    /** Pages of one of `contactBuckets`, which may lag a write by a moment. */
    inBucket,

    /** All contacts, the buckets read side by side: `take` is called with each page. */
    readAll: async (take: (page: readonly Contact[]) => void): Promise<void> => {
      await Promise.all(
        contactBuckets.map(async (name) => {
          for await (const page of inBucket(name)) take(page);
        }),
      );
    },

    /** As `readAll`, of each only some fields. */
    readFields: async <Shape>(
      { names, schema }: ContactFields<Shape>,
      take: (page: readonly Shape[]) => void,
    ): Promise<void> => {
      const kind = contactPartKind(schema);
      await Promise.all(
        contactBuckets.map(async (name) => {
          const partition = { table: 'tenant', pk: bucket(name), mayLag: true } as const;
          for await (const page of pagesOf(database, partition, kind, names)) take(page);
        }),
      );
    },

    /** How many there are, give or take the last second. */
    count: async (): Promise<number> =>
      (await Promise.all(contactBuckets.map(countBucket))).reduce((sum, one) => sum + one, 0),

    /**
     * All contacts in pages, one bucket after another; a page may hold fewer than asked for and go on. Throws `InvalidCursor` for a
     * cursor of another list.
     */
    page: async ({ limit, cursor }: PageRequest): Promise<Page<Contact>> => {
      const list = `contacts of ${organizationId}`;
      const at = cursor === undefined ? '0' : openCursor(list, cursor).sk;
      const name = at.charAt(0);
      const within = at.slice(1);
      const page = await queryPage(
        database,
        { table: 'tenant', pk: bucket(name) },
        { limit, ...(within !== '' && { cursor: within }) },
        contactKind,
      );
      const following = contactBuckets[Number(name) + 1];
      const next = page.nextCursor === null ? following : `${name}${page.nextCursor}`;
      return { items: page.items, nextCursor: next === undefined ? null : sealCursor(list, { sk: next }) };
    },

    /**
     * About how many there are: ids are spread evenly, and those that begin as this one does are counted. A thousandth of them, unless
     * that may be `many`; then a thirtieth.
     */
    estimate: async (contactId: string, many: number = mostContacts): Promise<number> => {
      const pk = bucket(contactBucketOf(contactId));
      const estimateBy = async (begins: number): Promise<number> => {
        const beginning = contactId.slice(0, digitAt + begins);
        const found = await countIn(database, { table: 'tenant', pk, beginning, mayLag: true });
        return found * digits ** begins;
      };
      const rough = await estimateBy(2);
      return rough < many * surelyFewer ? rough : estimateBy(1);
    },

    put: <R extends string>(contact: Contact, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: contactKind.toItem(keyOf(contact.id), contact),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: Contact, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(id),
      expected: { version },
      refusal,
    }),

    /** The key that the clinic's contact ids are made with; null where it has none yet. */
    key: async (): Promise<string | null> =>
      (await getItem(database, 'tenant', contactKey, contactKeyKind))?.key ?? null,

    /** Once for each clinic: `key` is base64url of 32 random bytes. */
    putKey: <R extends string>(key: string, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: contactKeyKind.toItem(contactKey, { key, version: 1 }),
      expected: 'absent',
      refusal,
    }),
  };
};
