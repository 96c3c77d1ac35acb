import type { Announcement } from '@portolan/domain/publications/announcement';
import { addResource } from '@portolan/domain/publications/change-resource';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { ana, idNumber, now } from '../records.test-support.ts';

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  const storeOf = (number: number) => {
    const id = idNumber('organization', number);
    return forOrganization(world.under(organizationPolicy(id)), id);
  };
  const words = {
    elementId: null,
    title: 'Plain language',
    url: 'https://example.org/',
    language: 'es' as const,
    source: '',
    description: '',
  };

  it('resources are found, listed newest first, and removed in the version they were read', async () => {
    const { resources, writeAll, organizationId } = storeOf(1);
    const all = [1, 2, 3].map((number) => addResource(words, idNumber('resource', number), organizationId));
    await writeAll(all.map((one) => resources.put(one, 'absent', 'write-contention')));
    const [oldest, , newest] = all;
    if (oldest === undefined || newest === undefined) throw new Error('There are three');
    expect(await resources.find(newest.id)).toEqual(newest);
    expect((await resources.newestFirst({ limit: 10 })).items).toEqual(all.toReversed());
    const changed = { ...oldest, title: 'Plainer language', version: 2 };
    await writeAll([resources.put(changed, { version: 1 }, 'write-contention')]);
    expect((await writeAll([resources.remove(oldest, 'write-contention')])).ok).toBe(false);
    expect((await writeAll([resources.remove(changed, 'write-contention')])).ok).toBe(true);
    expect(await resources.find(oldest.id)).toBeNull();
  });

  it('announcements are of one program, newest first, and withdrawn once', async () => {
    const { announcements, writeAll } = storeOf(2);
    const announcement = (program: number, number: number): Announcement => ({
      id: idNumber('announcement', number),
      programId: idNumber('program', program),
      title: 'Webinar',
      text: 'On Tuesday',
      language: 'en',
      publishedBy: ana,
      publishedByName: 'Ana',
      publishedAt: now.toISOString(),
      version: 1,
    });
    const [first, second, other] = [announcement(1, 1), announcement(1, 2), announcement(2, 3)];
    await writeAll([first, second, other].map((one) => announcements.publish(one, 'write-contention')));
    const listed = async () => (await announcements.newestFirst(first.programId, { limit: 10 })).items;
    expect(await listed()).toEqual([second, first]);
    expect((await writeAll([announcements.withdraw(second, 'write-contention')])).ok).toBe(true);
    expect((await writeAll([announcements.withdraw(second, 'write-contention')])).ok).toBe(false);
    expect(await listed()).toEqual([first]);
    expect(await announcements.find(other.programId, other.id)).toEqual(other);
  });
});
