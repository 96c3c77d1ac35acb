import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { recordInHistory } from '@portolan/domain/work-plans/element-history';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { engines } from '../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from './key-policies.ts';
import { forOrganization, type OrganizationStore } from './organization-store.ts';
import * as records from './records.test-support.ts';

const { idNumber, now, ana } = records;

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let organizations = 0;
  let id = '';
  let store: OrganizationStore;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    organizations += 1;
    id = idNumber('organization', organizations);
    store = forOrganization(world.under(organizationPolicy(id)), id);
  });
  const stored = { ok: true, value: null };
  const refused = { ok: false, failure: { code: 'write-contention' } };

  describe('the organization', () => {
    it('is read as it was written, and written once for each version', async () => {
      const clinic = records.organizationOf(id);
      expect(await store.organization.find()).toBeNull();
      expect(await store.writeAll([store.organization.put(clinic, 'absent', 'write-contention')])).toEqual(
        stored,
      );
      expect(await store.organization.find()).toEqual(clinic);
      const next = { ...clinic, version: 2 };
      expect(
        await store.writeAll([store.organization.put(next, { version: 1 }, 'write-contention')]),
      ).toEqual(stored);
      expect(
        await store.writeAll([store.organization.put(next, { version: 1 }, 'write-contention')]),
      ).toEqual(refused);
    });
  });

  describe('invitations', () => {
    const invite = (number: number) =>
      store.invitations.put(records.invitationOf(id, number), 'absent', 'write-contention');

    it('are found by id, all, and newest first in pages', async () => {
      await store.writeAll([1, 2, 3].map(invite));
      const numbers = (found: readonly { id: string }[]) =>
        found.map((invitation) => Number(invitation.id.slice(-5)));
      expect(await store.invitations.find(idNumber('invitation', 2))).toEqual(records.invitationOf(id, 2));
      expect(await store.invitations.find(idNumber('invitation', 9))).toBeNull();
      expect(numbers(await store.invitations.all())).toEqual([1, 2, 3]);
      const first = await store.invitations.newestFirst({ limit: 2 });
      expect(numbers(first.items)).toEqual([3, 2]);
      const rest = await store.invitations.newestFirst({ limit: 2, cursor: first.nextCursor ?? '' });
      expect(numbers(rest.items)).toEqual([1]);
      expect(rest.nextCursor).toBeNull();
    });

    it('are not made twice', async () => {
      expect(await store.writeAll([invite(1)])).toEqual(stored);
      expect(await store.writeAll([invite(1)])).toEqual(refused);
    });
  });

  describe('work plans', () => {
    it('are found by id, and newest first', async () => {
      const plans = [1, 2].map(records.workPlan);
      await store.writeAll(plans.map((plan) => store.workPlans.put(plan, 'absent', 'write-contention')));
      expect(await store.workPlans.find(idNumber('workPlan', 1))).toEqual(plans[0]);
      expect(await store.workPlans.newestFirst({ limit: 10 })).toEqual({
        items: plans.toReversed(),
        nextCursor: null,
      });
    });
  });

  describe('programs', () => {
    const write = (number: number, version: number) =>
      store.writeAll([
        store.programs.put(
          { ...records.program(number), version },
          version === 1 ? 'absent' : { version: version - 1 },
          'write-contention',
        ),
      ]);

    it('are found by id, and newest first in pages', async () => {
      for (const number of [1, 2, 3]) expect(await write(number, 1)).toEqual(stored);
      expect(await store.programs.find(idNumber('program', 2))).toEqual(records.program(2));
      expect(await store.programs.find(idNumber('program', 9))).toBeNull();
      const first = await store.programs.newestFirst({ limit: 2 });
      const rest = await store.programs.newestFirst({ limit: 2, cursor: first.nextCursor ?? '' });
      expect([...first.items, ...rest.items]).toEqual([3, 2, 1].map(records.program));
      expect(rest.nextCursor).toBeNull();
    });

    it('are written once for each version', async () => {
      expect(await write(1, 1)).toEqual(stored);
      expect(await write(1, 1)).toEqual(refused);
      expect(await write(1, 2)).toEqual(stored);
      expect(await write(1, 2)).toEqual(refused);
      expect(await store.programs.find(idNumber('program', 1))).toMatchObject({ version: 2 });
    });
  });

  describe('elements', () => {
    const plan = idNumber('workPlan', 1);
    const element = records.elementOf(plan);

    it('are read as they were written, of one plan alone', async () => {
      const another = records.elementOf(idNumber('workPlan', 2));
      await store.writeAll([
        store.elements.put(element, 0, 'write-contention'),
        store.elements.put({ ...element, id: 'launch' }, 0, 'write-contention'),
        store.elements.put(another, 0, 'write-contention'),
      ]);
      expect(await store.elements.find(plan, 'strategy')).toEqual(element);
      expect(await store.elements.find(plan, 'mobile')).toBeNull();
      expect((await store.elements.ofPlan(plan)).map(({ id: name }) => name)).toEqual(['launch', 'strategy']);
    });

    it('are written on top of the version that was read, and on no other', async () => {
      const writes = (version: number, before: number) =>
        store.writeAll([store.elements.put({ ...element, version }, before, 'write-contention')]);
      expect(await writes(1, 0)).toEqual(stored);
      expect(await writes(1, 0)).toEqual(refused);
      expect(await writes(2, 1)).toEqual(stored);
      expect(await writes(2, 1)).toEqual(refused);
      expect(await store.elements.find(plan, 'strategy')).toMatchObject({ version: 2 });
    });

    it('keep one entry of history a person and ten minutes, newest first', async () => {
      const at = (minute: number) => new Date(now.getTime() + minute * 60_000);
      const write = async (by: string, minute: number, version: number) => {
        const before = await store.elements.historyEntry(element, by, at(minute));
        const changes = [{ path: 'answers.vision', from: `${version - 1}`, to: `${version}` }];
        const entry = recordInHistory(before, { by, now: at(minute), version, changes });
        return store.writeAll([
          store.elements.putHistoryEntry(element, at(minute), entry, 'anything', 'write-contention'),
        ]);
      };
      const ben = records.personNumber(2);
      await write(ana, 1, 1);
      await write(ana, 9, 2);
      await write(ben, 9, 3);
      await write(ana, 11, 4);
      const { items } = await store.elements.history(plan, 'strategy', { limit: 10 });
      expect(items.map(({ by, firstVersion, lastVersion }) => [by, firstVersion, lastVersion])).toEqual([
        [ana, 4, 4],
        [ben, 3, 3],
        [ana, 1, 2],
      ]);
      expect(items[2]?.changes).toEqual([{ path: 'answers.vision', from: '0', to: '2' }]);
    });
  });

  describe('members', () => {
    it('are listed in pages, found, changed at their version and removed at it', async () => {
      const member = records.membershipOf(id);
      const others = [2, 3].map((number) => records.membershipOf(id, records.personNumber(number)));
      await store.writeAll(
        [member, ...others].map((one) => store.members.put(one, 'absent', 'write-contention')),
      );
      const first = await store.members.page({ limit: 2 });
      const rest = await store.members.page({ limit: 2, cursor: first.nextCursor ?? '' });
      expect([...first.items, ...rest.items]).toEqual([member, ...others]);
      const editor = { ...member, role: 'editor' as const, version: 2 };
      await store.writeAll([store.members.put(editor, { version: 1 }, 'write-contention')]);
      expect(await store.members.find(ana)).toEqual(editor);
      expect(await store.writeAll([store.members.remove(member, 'write-contention')])).toEqual(refused);
      expect(await store.writeAll([store.members.remove(editor, 'write-contention')])).toEqual(stored);
      expect(await store.members.find(ana)).toBeNull();
    });

    it('stand beside the entry and the requests to join', async () => {
      const [entry, request] = [records.entryOf(id), records.joinRequestOf(id)];
      await store.writeAll([
        store.members.putEntry(entry, 'absent', 'write-contention'),
        store.members.putJoinRequest(request, 'absent', 'write-contention'),
      ]);
      expect(await store.members.entry()).toEqual(entry);
      expect(await store.members.joinRequest(ana)).toEqual(request);
      expect(await store.members.joinRequests({ limit: 5 })).toEqual({ items: [request], nextCursor: null });
      await store.writeAll([store.members.removeJoinRequest(request, 'write-contention')]);
      expect(await store.members.joinRequest(ana)).toBeNull();
    });
  });

  it('keeps everything under its own prefix, in both tables', async () => {
    await store.writeAll([
      store.organization.put(records.organizationOf(id), 'absent', 'write-contention'),
      store.members.put(records.membershipOf(id), 'absent', 'write-contention'),
      store.elements.put(records.elementOf(idNumber('workPlan', 1)), 0, 'write-contention'),
      store.auditLog.append(records.auditRecord(1, now.toISOString())),
    ]);
    const keys = await Promise.all(
      Object.values(world.tables).map((TableName) =>
        world.behind.documents.send(new ScanCommand({ TableName })),
      ),
    );
    const all = keys.flatMap(({ Items = [] }) => Items.map(({ pk }) => String(pk)));
    const prefixes = all.map((pk) => pk.split('#').slice(0, 2).join('#'));
    const known = Array.from(
      { length: organizations },
      (_, index) => `ORG#${idNumber('organization', index + 1)}`,
    );
    expect(prefixes.filter((prefix) => !known.includes(prefix))).toEqual([]);
    expect(prefixes.filter((prefix) => prefix === `ORG#${id}`)).toHaveLength(4);
  });
});
