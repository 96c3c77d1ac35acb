import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakdownBy, fewestForPeers, forPeers } from './breakdown.ts';
import { own } from './clinics.test-support.ts';
import { quartilesOf } from './distribution.ts';
import { leagueOf } from './league.ts';
import { type CohortMember, ownFigures, reportingOfClinic } from './own-figures.ts';

const count = { kind: 'count', decimals: 0 } as const;
const rate = { kind: 'rate', decimals: 0 } as const;

test('quartiles are those of a spreadsheet, and there are none of nothing', () => {
  expect(quartilesOf([7, 1, 3, 5])).toEqual({ least: 1, lower: 2.5, median: 4, upper: 5.5, most: 7 });
  expect(quartilesOf([4])).toEqual({ least: 4, lower: 4, median: 4, upper: 4, most: 4 });
  expect(quartilesOf([])).toBeNull();
});

test('quartiles lie in order between the least and the most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
      const found = quartilesOf(values);
      const five = found === null ? [] : [found.least, found.lower, found.median, found.upper, found.most];
      expect(five).toEqual(five.toSorted((one, other) => one - other));
      expect([five[0], five[4]]).toEqual([Math.min(...values), Math.max(...values)]);
    }),
  );
});

test('who is not expected is not among the clinics, who is silent is, with no figure', () => {
  const member = (name: string, from: string, until: string, n: number | null): CohortMember => ({
    clinicId: name,
    name,
    from,
    until,
    traits: null,
    months: n === null ? [] : [{ month: '2026-05', totals: { x: { n } } }],
  });
  const clinics = [
    member('Silent', '2026-01', '2026-12', null),
    member('Later', '2026-06', '2026-12', null),
    member('Gone', '2026-01', '2026-04', null),
    member('Early', '2026-06', '2026-12', 4),
    member('Here', '2026-05', '2026-05', 3),
  ];
  expect(ownFigures(count, 'x', '2026-05', clinics).map(({ name, value }) => [name, value])).toEqual([
    ['Early', 4],
    ['Here', 3],
    ['Silent', null],
  ]);
  const early = member('Early', '2026-06', '2026-12', 4);
  expect(reportingOfClinic(early, ['2026-04', '2026-05', '2026-06'])).toEqual({ reported: 1, of: 2 });
  const takenBack = { ...early, months: [{ month: '2026-05', totals: {} }] };
  expect(reportingOfClinic(takenBack, ['2026-05', '2026-06'])).toEqual({ reported: 0, of: 1 });
});

test('a group is the sum of its clinics: of rates, numerators over denominators', () => {
  const clinics = [
    { ...own('A', 1), figure: { n: 10, d: 100 }, value: 10 },
    { ...own('B', 1), figure: { n: 90, d: 100_000 }, value: 0.09 },
    { ...own('C', null) },
  ];
  const [group] = breakdownBy(rate, 'ehrVendor', clinics);
  expect(group).toMatchObject({ trait: 'Epic', clinics: 3, reported: 2, figure: { n: 100, d: 100_100 } });
  expect(group?.value).toBeCloseTo(0.0999, 4);
});

test('vendors are one however they are capitalized, the largest first; bands keep their order; unsaid is last', () => {
  const clinics = [
    own('A', 1, { ehrVendor: '', size: 'over-50000' }),
    own('B', 1, { ehrVendor: 'athena', size: 'unknown' }),
    own('C', 1, { ehrVendor: 'Epic ', size: 'to-5000' }),
    own('D', 1, { ehrVendor: 'EPIC', size: 'to-20000' }),
    { ...own('E', 1), traits: null },
  ];
  const traits = (by: 'ehrVendor' | 'size') => breakdownBy(count, by, clinics).map(({ trait }) => trait);
  expect(traits('ehrVendor')).toEqual(['Epic', 'athena', '', null]);
  expect(traits('size')).toEqual(['to-5000', 'to-20000', 'over-50000', 'unknown', null]);
});

test('groups add up to all clinics', () => {
  const clinic = fc.record({
    n: fc.option(fc.nat(1000)),
    vendor: fc.constantFrom('Epic', 'epic', 'Athena', ''),
  });
  fc.assert(
    fc.property(fc.array(clinic), (parts) => {
      const clinics = parts.map(({ n, vendor }, index) => own(`${index}`, n, { ehrVendor: vendor }));
      const groups = breakdownBy(count, 'ehrVendor', clinics);
      const sum = (of: (group: (typeof groups)[number]) => number) =>
        groups.reduce((total, group) => total + of(group), 0);
      expect(sum((group) => group.clinics)).toBe(clinics.length);
      expect(sum((group) => group.reported)).toBe(parts.filter(({ n }) => n !== null).length);
      expect(sum((group) => group.figure?.n ?? 0)).toBe(parts.reduce((total, { n }) => total + (n ?? 0), 0));
    }),
  );
});

test('one small group does not follow from the total: the next smallest is hidden with it', () => {
  const clinics = [...'abcdefghi'].map((name, index) =>
    own(name, 1, { ehrVendor: index < 2 ? 'Small' : index < 5 ? 'Middle' : 'Large' }),
  );
  const { shown, hidden } = forPeers(breakdownBy(count, 'ehrVendor', clinics));
  expect(hidden.map(({ trait }) => trait).toSorted()).toEqual(['Middle', 'Small']);
  expect(shown.map(({ trait }) => trait)).toEqual(['Large']);
});

test('peers see no group in which fewer than three reported, nor can they subtract one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...'abcde'), fc.boolean())), (parts) => {
      const clinics = parts.map(([vendor, reported], index) =>
        own(`${index}`, reported ? 1 : null, { ehrVendor: vendor }),
      );
      const groups = breakdownBy(count, 'ehrVendor', clinics);
      const { shown, hidden } = forPeers(groups);
      for (const group of shown) expect(group.reported === 0 || group.reported >= fewestForPeers).toBe(true);
      const kept = hidden.reduce((sum, { reported }) => sum + reported, 0);
      const someShown = shown.some(({ reported }) => reported > 0);
      if (hidden.length > 0 && someShown) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(kept).toBeGreaterThanOrEqual(fewestForPeers);
      }
      expect(shown.length + hidden.length).toBe(groups.length);
    }),
  );
});

test('a league puts the better first, equals side by side, and the silent nowhere', () => {
  const clinics = [own('A', 5), own('B', null), own('C', 9), own('D', 5), own('E', 0)];
  const places = (direction: 'up' | 'down') =>
    leagueOf({ direction }, clinics)?.map(({ rank, clinic }) => [rank, clinic.name]);
  expect(places('up')).toEqual([
    [1, 'C'],
    [2, 'A'],
    [2, 'D'],
    [4, 'E'],
    [null, 'B'],
  ]);
  expect(places('down')?.[0]).toEqual([1, 'E']);
  expect(leagueOf({ direction: 'none' }, clinics)).toBeNull();
});
