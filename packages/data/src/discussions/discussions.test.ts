import type { Comment } from '@portolan/domain/discussions/comment';
import type { Notice } from '@portolan/domain/discussions/notice';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { idNumber, now, personNumber } from '../records.test-support.ts';

const planId = idNumber('workPlan', 1);
const at = now.toISOString();
const comment = (number: number, elementId = 'strategy'): Comment => ({
  id: idNumber('comment', number),
  clinicId: idNumber('organization', 1),
  planId,
  elementId,
  programId: number % 2 === 0 ? idNumber('program', 1) : null,
  organizationId: idNumber('organization', 1),
  organizationName: 'Clínica Peñasco',
  by: personNumber(1),
  byName: 'Ana Torres',
  at,
  text: '<b>¿Quién habla con la empresa?</b> 🗓️',
  mentions: [personNumber(2)],
  editedAt: null,
  removedAt: null,
  version: 1,
});
const notice = (person: number, number: number): Notice => ({
  personId: personNumber(person),
  commentId: idNumber('comment', number),
  clinicId: idNumber('organization', 1),
  planId,
  elementId: 'strategy',
  programId: null,
  byName: 'Ana Torres',
  at,
  why: 'mentioned',
  readAt: null,
  mailedAt: null,
  version: 1,
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let organizations = 0;
  let store: OrganizationStore;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    organizations += 1;
    const id = idNumber('organization', organizations);
    store = forOrganization(world.under(organizationPolicy(id)), id);
  });
  const stored = { ok: true, value: null };
  const refused = { ok: false, failure: { code: 'write-contention' } };
  const numbers = (found: readonly { id: string }[]) => found.map(({ id }) => Number(id.slice(-5)));

  it('comments of an element come oldest first in pages, and none of an element whose name begins alike', async () => {
    const all = [comment(1), comment(2), comment(3), comment(4, 'strategy-two'), comment(5, 'minors')];
    await store.writeAll(all.map((one) => store.comments.put(one, 'absent', 'write-contention')));
    const first = await store.comments.oldestFirst(planId, 'strategy', { limit: 2 });
    expect(first.items).toEqual(all.slice(0, 2));
    const cursor = first.nextCursor ?? '';
    const rest = await store.comments.oldestFirst(planId, 'strategy', { limit: 2, cursor });
    expect(numbers(rest.items)).toEqual([3]);
    expect(numbers(await store.comments.newest(planId, 'strategy', 2))).toEqual([3, 2]);
    expect(numbers(await store.comments.ofPlan(planId)).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(await store.comments.find(planId, 'minors', comment(5).id)).toEqual(all[4]);
    expect(await store.comments.find(planId, 'strategy', comment(5).id)).toBeNull();
  });

  it('a comment is written once for each version', async () => {
    const put = (version: number, before: number) =>
      store.comments.put({ ...comment(1), version }, { version: before }, 'write-contention');
    await store.writeAll([store.comments.put(comment(1), 'absent', 'write-contention')]);
    expect(await store.writeAll([put(2, 1)])).toEqual(stored);
    expect(await store.writeAll([put(2, 1)])).toEqual(refused);
  });

  it('notices are found by their reader, newest first, and by their comment', async () => {
    const all = [notice(1, 1), notice(1, 2), notice(2, 1), notice(2, 3)];
    await store.writeAll(all.map((one) => store.notices.put(one, 'absent', 'write-contention')));
    const own = await store.notices.newestFirst(personNumber(1), { limit: 5 });
    expect(own).toEqual({ items: [notice(1, 2), notice(1, 1)], nextCursor: null });
    const people = [1, 2, 3].map(personNumber);
    const ofFirst = await store.notices.ofComment(idNumber('comment', 1), people);
    expect(ofFirst.map(({ personId }) => personId).toSorted()).toEqual(people.slice(0, 2));
    const about = await store.notices.about(
      personNumber(2),
      [1, 3, 9].map((n) => idNumber('comment', n)),
    );
    expect(about).toHaveLength(2);
  });

  it('a notice is not made twice, and goes in the version that was seen', async () => {
    const made = notice(1, 1);
    expect(await store.writeAll([store.notices.put(made, 'absent', 'write-contention')])).toEqual(stored);
    expect(await store.writeAll([store.notices.put(made, 'absent', 'write-contention')])).toEqual(refused);
    const mailed = { ...made, mailedAt: at, version: 2 };
    await store.writeAll([store.notices.put(mailed, { version: 1 }, 'write-contention')]);
    expect(await store.writeAll([store.notices.remove(made, 'write-contention')])).toEqual(refused);
    expect(await store.writeAll([store.notices.remove(mailed, 'write-contention')])).toEqual(stored);
  });
});
