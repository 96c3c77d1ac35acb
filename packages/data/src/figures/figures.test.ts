import type { Approval, ApprovedMonth, MonthFigures } from '@portolan/domain/figures/month-figures';
import { largestMonth, monthBytes } from '@portolan/domain/figures/month-size';
import { monthsFrom } from '@portolan/domain/months';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { ana, idNumber, now, organizationOf } from '../records.test-support.ts';

const at = now.toISOString();
const cells: MonthFigures['cells'] = {
  'access-rate': { clinic: { figure: { n: 412, d: 900 }, note: 'Sin el sitio «Norte» 🗓️', by: ana, at } },
  'phone-calls': { [idNumber('site', 1)]: { figure: { n: 0 }, by: ana, at } },
};
const monthOf = (month: string, version = 1): MonthFigures => ({
  month,
  status: 'approved',
  cells,
  submitted: { by: ana, at },
  approved: { by: ana, at, number: 1 },
  version,
});
const approvedOf = (month: string, version = 1): ApprovedMonth => ({
  month,
  // A hundred sites with the largest figure each.
  totals: { 'access-rate': { n: 412, d: 900 }, 'phone-calls': { n: 100_000_000_000 } },
  firstApprovedAt: at,
  approvedAt: at,
  version,
});
const approvalOf = (month: string, number: number): Approval => ({
  month,
  number,
  cells,
  totals: approvedOf(month).totals,
  by: ana,
  byName: 'Ana Torres',
  at,
});

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

  it('months come from one to another, by month, and by name', async () => {
    const all = ['2025-12', '2026-01', '2026-02', '2026-10'].map((month) => monthOf(month));
    await store.writeAll(
      all.toReversed().map((month) => store.figures.put(month, 'absent', 'write-contention')),
    );
    expect(await store.figures.between('2025-12', '2026-02')).toEqual(all.slice(0, 3));
    expect(await store.figures.between('2026-03', '2026-09')).toEqual([]);
    expect(await store.figures.find('2026-10')).toEqual(all[3]);
    expect(await store.figures.find('2026-11')).toBeNull();
    const named = await store.figures.these(['2026-10', '2026-11', '2025-12']);
    expect(named.map(({ month }) => month).toSorted()).toEqual(['2025-12', '2026-10']);
    expect(await store.figures.these([])).toEqual([]);
  });

  it('a month is written once for each version, with what is approved of it or not at all', async () => {
    await store.writeAll([store.figures.put(monthOf('2026-01'), 'absent', 'write-contention')]);
    const approve = () =>
      store.writeAll([
        store.figures.put(monthOf('2026-01', 2), { version: 1 }, 'write-contention'),
        store.approvedMonths.put(approvedOf('2026-01'), 'absent', 'write-contention'),
        store.approvals.append(approvalOf('2026-01', 1), 'write-contention'),
      ]);
    expect(await approve()).toEqual(stored);
    expect(await approve()).toEqual(refused);
    expect(await store.approvedMonths.find('2026-01')).toEqual(approvedOf('2026-01'));
    expect(await store.approvedMonths.find('2026-02')).toBeNull();
    const rewritten = { ...approvalOf('2026-01', 1), totals: {} };
    expect(await store.writeAll([store.approvals.append(rewritten, 'write-contention')])).toEqual(refused);
  });

  it('36 months as large as they may be are written at once, and answered within the six megabytes of a function', async () => {
    const series = Array.from({ length: 8 }, (_, index) => `measure-${index}`);
    const site = (number: number) => [idNumber('site', number), cell] as const;
    const cell = { figure: { n: 1_000_000_000, d: 1_000_000_000 }, by: ana, at };
    const full = Object.fromEntries(
      series.map((name) => [name, Object.fromEntries(Array.from({ length: 93 }, (_, n) => site(n)))]),
    );
    expect(monthBytes(full)).toBeGreaterThan(0.98 * largestMonth);
    expect(monthBytes(full)).toBeLessThanOrEqual(largestMonth);
    const months = monthsFrom('2024-01', 36).map((month) => ({ ...monthOf(month), cells: full }));
    const puts = months.map((month) => store.figures.put(month, 'absent', 'write-contention'));
    expect(await store.writeAll(puts)).toEqual(stored);
    const found = await store.figures.between('2024-01', '2026-12');
    expect(found).toHaveLength(36);
    expect(JSON.stringify(found).length).toBeLessThan(6_000_000);
  });

  it('approved months come by month', async () => {
    const all = ['2025-12', '2026-01'].map((month) => approvedOf(month, 3));
    await store.writeAll(
      all.toReversed().map((month) => store.approvedMonths.put(month, 'absent', 'write-contention')),
    );
    expect(await store.approvedMonths.all()).toEqual(all);
  });

  it('approvals of a month come newest first, in pages, and none of another month', async () => {
    const numbers = [1, 2, 9, 10, 11];
    await store.writeAll([
      ...numbers.map((number) => store.approvals.append(approvalOf('2026-01', number), 'write-contention')),
      store.approvals.append(approvalOf('2026-02', 1), 'write-contention'),
    ]);
    const first = await store.approvals.newestFirst('2026-01', { limit: 3 });
    expect(first.items.map(({ number }) => number)).toEqual([11, 10, 9]);
    const rest = await store.approvals.newestFirst('2026-01', { limit: 3, cursor: first.nextCursor ?? '' });
    expect(rest.items).toEqual([approvalOf('2026-01', 2), approvalOf('2026-01', 1)]);
    const other = store.approvals.newestFirst('2026-02', { limit: 3, cursor: first.nextCursor ?? '' });
    await expect(other).rejects.toThrow();
  });

  it("an organization's sites and time zone are read without its profile; there is none without it", async () => {
    expect(await store.sitesAndClock()).toEqual({ timeZone: 'UTC', siteIds: [] });
    const clinic = organizationOf(id);
    const sites = [1, 2].map((number) => ({ id: idNumber('site', number), name: '', city: '' }));
    const settled = { ...clinic, profile: { ...clinic.profile, sites } };
    await store.writeAll([store.organization.put(settled, 'absent', 'write-contention')]);
    expect(await store.sitesAndClock()).toEqual({
      timeZone: 'America/Denver',
      siteIds: sites.map((site) => site.id),
    });
  });
});
