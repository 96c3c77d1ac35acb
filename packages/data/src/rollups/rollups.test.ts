import type { RosterEntry, SeriesSum, Sums } from '@portolan/domain/rollups/cohort-month';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { InvalidCursor } from '../cursors.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { idNumber } from '../records.test-support.ts';
import type { StoredSums } from './stored-sums.ts';
import { sumsKind } from './stored-sums.ts';

const [programId, other] = [idNumber('program', 1), idNumber('program', 2)];
const clinic = (number: number) => idNumber('organization', 100 + number);
const entry = (number: number): RosterEntry => ({
  clinicId: clinic(number),
  name: `Clinic ${number}`,
  from: '2026-09',
  until: '2027-08',
  traits: { ehrVendor: 'Quillstone', portalVendor: '', size: 'to-5000', languages: 'unknown' },
  alsoIn: number === 0 ? [other] : [],
  version: 1,
});
const held = (number: number, month: string, version = 1) => ({
  clinicId: clinic(number),
  month,
  totals: { calls: { n: number }, kept: { n: 1, d: 2 } },
  firstApprovedAt: '2026-10-05T08:00:00.000Z',
  version,
});
const sums = (series: Sums['series'], version = 1): StoredSums => ({
  month: '2026-09',
  sums: { expected: 14, reported: 7, inTime: 6, series },
  counted: null,
  computedAt: '2026-10-05T08:00:00.000Z',
  pace: 1_790_000_000,
  version,
});

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

  it('gives each clinic one place, the next one, to one of two who ask in the same moment', async () => {
    const store = storeOf(1);
    const give = (number: number, before: number) =>
      store.writeAll(
        store.rosters.give(programId, { clinicId: clinic(number), bucket: 0 }, before, 'write-contention'),
      );
    expect(await store.rosters.count(programId)).toBe(0);
    expect((await give(1, 0)).ok).toBe(true);
    expect((await give(2, 0)).ok).toBe(false);
    expect((await give(1, 1)).ok).toBe(false);
    expect((await give(2, 1)).ok).toBe(true);
    expect(await store.rosters.count(programId)).toBe(2);
    expect(await store.rosters.clinics(programId)).toEqual([clinic(1), clinic(2)]);
    expect(await store.rosters.place(programId, clinic(2))).toEqual({ clinicId: clinic(2), bucket: 0 });
    expect(await store.rosters.place(other, clinic(2))).toBeNull();
  });

  it('keeps sums as they are, each version once, and reads a span in their order', async () => {
    const store = storeOf(2);
    const series = { calls: { n: 7_000_000_000, d: 0, clinics: 40, bins: [0, 0, 3, 37] } };
    const put = (month: string, version: number) =>
      store.writeAll([
        store.sums.put(
          store.sums.programKey(programId, month),
          { ...sums(series, version), month },
          'write-contention',
        ),
      ]);
    for (const month of ['2026-10', '2026-09', '2026-12']) expect((await put(month, 1)).ok).toBe(true);
    expect((await put('2026-09', 1)).ok).toBe(false);
    expect((await put('2026-09', 2)).ok).toBe(true);
    const found = await store.sums.programMonths(programId, '2026-09', '2026-11');
    expect(found).toEqual([sums(series, 2), { ...sums(series), month: '2026-10' }]);
    expect((await store.sums.ofPrograms([programId, other], '2026-09')).get(programId)).toEqual(
      sums(series, 2),
    );
    expect(await store.sums.monthsOf(programId)).toEqual(['2026-09', '2026-10', '2026-12']);
  });

  it('reads the cohort by the bucket, page by page, and one clinic of it', async () => {
    const store = storeOf(3);
    for (let number = 0; number < 66; number += 1) {
      const bucket = Math.floor(number / 64);
      await store.writeAll([
        ...store.rosters.give(programId, { clinicId: clinic(number), bucket }, number, 'write-contention'),
        store.rosters.put(programId, bucket, entry(number), 'absent', 'write-contention'),
        store.clinicMonths.put(programId, bucket, held(number, '2026-09'), 'absent', 'write-contention'),
        store.clinicMonths.put(programId, bucket, held(number, '2026-11'), 'absent', 'write-contention'),
      ]);
    }
    const span = { from: '2026-08', to: '2026-10' };
    const [first, small] = [
      await store.cohort.page(programId, span, {}),
      await store.cohort.page(programId, span, { limit: 63 }),
    ];
    expect([first.items.length, small.items.length]).toEqual([64, 63]);
    const rest = await store.cohort.page(programId, span, { cursor: small.nextCursor ?? '', limit: 63 });
    expect(rest.items.map(({ clinicId }) => clinicId)).toEqual([clinic(63)]);
    const long = { from: '2026-01', to: '2028-12' };
    const year = await store.cohort.page(programId, long, {});
    expect(year.items.length).toBe(27);
    const after = await store.cohort.page(programId, long, { cursor: year.nextCursor ?? '' });
    expect(after.items.at(0)?.clinicId).toBe(clinic(27));
    const last = await store.cohort.page(programId, span, { cursor: first.nextCursor ?? '' });
    expect(last.items.map(({ clinicId }) => clinicId)).toEqual([clinic(64), clinic(65)]);
    expect(last.nextCursor).toBeNull();
    expect(last.items[0]?.months.map(({ month }) => month)).toEqual(['2026-09']);
    await expect(store.cohort.page(other, span, { cursor: first.nextCursor ?? '' })).rejects.toThrow(
      InvalidCursor,
    );
    const { clinicId: _, ...november } = held(65, '2026-11');
    const { alsoIn: __, version: ___, ...shown } = entry(65);
    expect(await store.cohort.clinic(programId, clinic(65), ['2026-10', '2026-11'])).toEqual({
      ...shown,
      months: [november],
    });
    expect(await store.cohort.clinic(other, clinic(65), ['2026-11'])).toBeNull();
  });

  it('takes a month away only as it was read', async () => {
    const store = storeOf(4);
    const month = held(1, '2026-09', 2);
    await store.writeAll([store.clinicMonths.put(programId, 0, month, 'absent', 'write-contention')]);
    const remove = (version: number) =>
      store.writeAll([store.clinicMonths.remove(programId, 0, { ...month, version }, 'write-contention')]);
    expect((await remove(1)).ok).toBe(false);
    expect((await remove(2)).ok).toBe(true);
    expect(await store.clinicMonths.find(programId, 0, '2026-09', clinic(1))).toBeNull();
  });
});

const count = fc.oneof(fc.nat(40), fc.nat(10_000));
const aSeries: fc.Arbitrary<SeriesSum> = fc.record({
  n: fc.maxSafeNat(),
  d: fc.maxSafeNat(),
  clinics: count,
  bins: fc.array(count, { maxLength: 30 }).map((bins) => (bins.at(-1) === 0 ? [...bins, 1] : bins)),
});

it('stores any sums so that they come back to the last digit', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b-c', 'd.e'), aSeries, { noNullPrototype: true }),
      (series) => {
        const stored = { ...sums(series), counted: sums(series).sums };
        expect(sumsKind.fromItem(sumsKind.toItem({ pk: 'p', sk: '2026-09' }, stored))).toEqual(stored);
      },
    ),
  );
});
