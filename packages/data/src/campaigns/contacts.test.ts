import { someFields } from '@portolan/domain/campaigns/contact';
import { contactOf } from '@portolan/domain/campaigns/contacts.test-support';
import { everybody } from '@portolan/domain/campaigns/segment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { idNumber } from '../records.test-support.ts';
import { contactBucketOf, contactBuckets } from './contact-buckets.ts';
import { contactIdOf } from './contacts.ts';

/** Contacts whose ids are made as a clinic makes them, so that they lie in every bucket. */
const contacts = Array.from({ length: 130 }, (_, index) => {
  const contact = contactOf(index);
  return { ...contact, id: contactIdOf('one key', contact.email) };
});
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe('the id of an address', () => {
  it('is the same at one clinic and another at another, and spread over the buckets', () => {
    const id = contactIdOf('one key', 'rosa@example.org');
    expect(contactIdOf('one key', 'rosa@example.org')).toBe(id);
    expect(contactIdOf('another key', 'rosa@example.org')).not.toBe(id);
    expect(new Set(contacts.map(({ id }) => contactBucketOf(id)))).toEqual(new Set(contactBuckets));
  });
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let store: OrganizationStore;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    const organizationId = idNumber('organization', 7);
    store = forOrganization(world.under(organizationPolicy(organizationId)), organizationId);
  });
  afterAll(() => world.stop());

  it('keeps contacts, finds them by their ids and reads them all', async () => {
    for (let from = 0; from < contacts.length; from += 90)
      await store.writeAll(
        contacts.slice(from, from + 90).map((contact) => store.contacts.put(contact, 'absent', 'no')),
      );
    const wanted = [...contacts.map(({ id }) => id), contactIdOf('one key', 'nobody@example.org')];
    for (const consistent of [true, false])
      expect((await store.contacts.findMany(wanted, consistent)).sort(byId)).toEqual(
        [...contacts].sort(byId),
      );
    const read: typeof contacts = [];
    await store.contacts.readAll((page) => read.push(...page));
    expect(read.sort(byId)).toEqual([...contacts].sort(byId));
    const parts: { readonly id: string; readonly email?: string | undefined }[] = [];
    await store.contacts.readFields(someFields(['email']), (page) => parts.push(...page));
    expect(parts.sort(byId)).toEqual(
      contacts.map(({ id, email, addedAt }) => ({ id, email, addedAt })).sort(byId),
    );
    expect(await store.contacts.count()).toBe(130);
    const digits = new Map(contacts.map(({ id }) => [id.charAt(4), id] as const));
    const some = [...digits.values()].map((id) => store.contacts.estimate(id, 0));
    expect((await Promise.all(some)).reduce((sum, one) => sum + one, 0)).toBe(130 * 32);
  });

  it('takes a contact away at the version that was read, and makes the key once', async () => {
    const gone = contactOf(500);
    await store.writeAll([store.contacts.put(gone, 'absent', 'no')]);
    expect((await store.writeAll([store.contacts.remove({ ...gone, version: 2 }, 'stale')])).ok).toBe(false);
    expect((await store.writeAll([store.contacts.remove(gone, 'stale')])).ok).toBe(true);
    expect(await store.contacts.find(gone.id)).toBeNull();
    expect(await store.contacts.key()).toBeNull();
    expect((await store.writeAll([store.contacts.putKey('a key', 'made')])).ok).toBe(true);
    expect(await store.writeAll([store.contacts.putKey('another', 'made')])).toMatchObject({ ok: false });
    expect(await store.contacts.key()).toBe('a key');
  });

  it('keeps segments under their names', async () => {
    const segment = { id: idNumber('segment', 1), name: 'Everybody', rules: everybody, version: 1 };
    await store.writeAll([store.segments.put(segment, 'absent', 'no')]);
    expect([await store.segments.all(), await store.segments.find(segment.id)]).toEqual([[segment], segment]);
    await store.writeAll([store.segments.remove(segment, 'stale')]);
    expect(await store.segments.all()).toEqual([]);
  });
});
