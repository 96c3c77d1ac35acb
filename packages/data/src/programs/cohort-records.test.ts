import type { CoachNote } from '@portolan/domain/programs/coach-note';
import { undecidedGrantee } from '@portolan/domain/programs/grantee';
import type { Participation } from '@portolan/domain/programs/participation';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { InvalidCursor } from '../cursors.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { ana, idNumber, now, personNumber } from '../records.test-support.ts';

const programId = idNumber('program', 1);
const clinicNumber = (number: number) => idNumber('organization', 5000 + number);
const at = now.toISOString();

const participation = (number: number): Participation => ({
  programId,
  clinicId: clinicNumber(number),
  name: `Clínica ${number}`,
  place: 'Durango, CO',
  status: 'active',
  consentVersion: 1,
  joinedAt: at,
  leftAt: null,
  live: {
    ehrVendor: 'Quillstone EHR',
    portalVendor: '',
    sites: 2,
    patientsPerYear: null,
    plan: {
      id: idNumber('workPlan', number),
      template: { id: 'standard', version: 1 },
      firstMonth: '2026-09',
      elements: { strategy: '2026-12', launch: 'done' },
      lastActiveOn: '2026-10-01',
    },
  },
  version: 1,
});
const note = (number: number, changes: Partial<CoachNote> = {}): CoachNote => ({
  id: idNumber('note', number),
  programId,
  clinicId: clinicNumber(1),
  by: ana,
  text: `Nota ${number}`,
  writtenAt: at,
  changedAt: null,
  version: 1,
  ...changes,
});
const numbers = (page: { items: readonly { clinicId: string }[] }) =>
  page.items.map(({ clinicId }) => Number(clinicId.slice(-3)));

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let store: OrganizationStore;
  let organizations = 0;
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
  const put = (...count: number[]) =>
    store.writeAll(
      count.map((number) => store.participations.put(participation(number), 'absent', 'write-contention')),
    );

  it('reads the clinics of one program as they were written, and in pages', async () => {
    expect(await put(1, 2, 3)).toEqual(stored);
    expect(await store.participations.find(programId, clinicNumber(2))).toEqual(participation(2));
    expect(await store.participations.find(idNumber('program', 2), clinicNumber(2))).toBeNull();
    const first = await store.participations.page(programId, { limit: 2 });
    const rest = await store.participations.page(programId, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([numbers(first), numbers(rest), rest.nextCursor]).toEqual([[1, 2], [3], null]);
  });

  it('reads pages of some clinics, passing over those that do not take part', async () => {
    await put(1, 2, 4);
    const some = new Set([4, 3, 1].map(clinicNumber));
    const among = (limit: number, cursor?: string) =>
      store.participations.pageAmong(programId, some, { limit, cursor });
    const first = await among(2);
    expect(numbers(first)).toEqual([1]);
    const rest = await among(2, first.nextCursor ?? '');
    expect([numbers(rest), rest.nextCursor]).toEqual([[4], null]);
    expect(numbers(await among(10))).toEqual([1, 4]);
    await expect(among(2, 'forged')).rejects.toThrow(InvalidCursor);
  });

  it('takes a clinic about which nothing was decided for undecided, and writes each version once', async () => {
    const undecided = undecidedGrantee(programId, clinicNumber(1));
    expect(await store.grantees.find(programId, clinicNumber(1))).toEqual(undecided);
    const decided = { ...undecided, coaches: [ana], version: 1 };
    const write = (before: number) =>
      store.writeAll([store.grantees.put({ ...decided, version: before + 1 }, before, 'write-contention')]);
    expect([await write(0), await write(0), await write(1), await write(1)]).toEqual([
      stored,
      refused,
      stored,
      refused,
    ]);
    expect(await store.grantees.find(programId, clinicNumber(1))).toEqual({ ...decided, version: 2 });
    expect(await store.grantees.ofProgram(programId)).toHaveLength(1);
    expect(await store.grantees.ofProgram(idNumber('program', 2))).toEqual([]);
  });

  it('keeps notes by author and clinic, newest first, and removes the version that was read', async () => {
    const ben = personNumber(2);
    const others = [note(3, { by: ben }), note(4, { clinicId: clinicNumber(2) })];
    const all = [note(1), note(2), ...others];
    await store.writeAll(all.map((one) => store.coachNotes.put(one, 'absent', 'write-contention')));
    const mine = { programId, clinicId: clinicNumber(1), by: ana };
    const first = await store.coachNotes.newestFirst(mine, { limit: 1 });
    const rest = await store.coachNotes.newestFirst(mine, { limit: 5, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...rest.items]).toEqual([note(2), note(1)]);
    expect(await store.coachNotes.find({ ...mine, by: ben }, note(1).id)).toBeNull();
    const stale = { ...note(1), version: 2 };
    expect(await store.writeAll([store.coachNotes.remove(stale, 'write-contention')])).toEqual(refused);
    expect(await store.writeAll([store.coachNotes.remove(note(1), 'write-contention')])).toEqual(stored);
    expect(await store.coachNotes.find(mine, note(1).id)).toBeNull();
  });
});
