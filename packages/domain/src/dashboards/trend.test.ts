import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthSums } from '../rollups/cohort-month.ts';
import { clinicTrend, cohortTrend, comparable, everyMonth, lastPoint } from './trend.ts';
import { readFigure } from './value.ts';

const rate = { kind: 'rate', decimals: 0 } as const;
const count = { kind: 'count', decimals: 0 } as const;

const month = (name: string, expected: number, series: MonthSums['sums']['series']): MonthSums => ({
  month: name,
  sums: { expected, reported: 2, inTime: 1, series },
  computedAt: '2026-11-01T00:00:00.000Z',
  version: 1,
});

test('a rate over nobody is no figure, and tenths are read as tenths', () => {
  expect(readFigure(rate, { n: 0, d: 0 })).toBeNull();
  expect(readFigure(rate, { n: 1, d: 4 })).toBe(25);
  expect(readFigure({ kind: 'count', decimals: 1 }, { n: 125 })).toBe(12.5);
});

test('a blank month is a gap and not zero', () => {
  const totals = new Map([
    ['2026-01', { 'patients-enrolled': { n: 0 } }],
    ['2026-03', { 'patients-enrolled': { n: 30 } }],
  ]);
  const points = clinicTrend(count, 'patients-enrolled', everyMonth('2026-01', '2026-03'), totals);
  expect(points.map(({ value }) => value)).toEqual([0, null, 30]);
  expect(lastPoint(points)?.month).toBe('2026-03');
});

test('a cohort rate divides sums: 10 of 100 and 90 of 100 000 are 0.1 %, not the average of 10 % and 0.09 %', () => {
  const sums = month('2026-01', 14, { answered: { n: 100, d: 100_100, clinics: 2, bins: [] } });
  const [point] = cohortTrend(rate, 'answered', ['2026-01'], [sums], () => 0);
  expect(point?.value).toBeCloseTo(0.0999, 4);
  expect(point?.clinics).toEqual({ reported: 2, of: 14 });
});

test('medians are not added: the middle of the clinics is estimated from classes; a month without sums is a gap', () => {
  const sums = month('2026-01', 14, { response: { n: 9, d: 0, clinics: 2, bins: [0, 0, 0, 2] } });
  const points = cohortTrend(
    { kind: 'median', decimals: 0 },
    'response',
    everyMonth('2026-01', '2026-02'),
    [sums],
    () => 14,
  );
  expect(points.map(({ value, figure }) => [value, figure])).toEqual([
    [7.5, null],
    [null, null],
  ]);
  expect(points.map(({ clinics }) => clinics)).toEqual([
    { reported: 2, of: 14 },
    { reported: 0, of: 14 },
  ]);
});

test('a trend has every month once, whatever was reported', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 35 }), fc.array(fc.nat(35)), (length, reported) => {
      const months = everyMonth('2026-01', everyMonth('2026-01', '2028-12')[length] ?? '2026-01');
      const stored = [...new Set(reported)].flatMap((index) => {
        const name = months[index];
        return name === undefined ? [] : [month(name, 3, { x: { n: index, d: 0, clinics: 1, bins: [] } })];
      });
      const points = cohortTrend(count, 'x', months, stored, () => 3);
      expect(points.map((point) => point.month)).toEqual(months);
      expect(points.filter(({ value }) => value !== null)).toHaveLength(stored.length);
    }),
  );
});

test('months the wrong way round are none', () => {
  expect(everyMonth('2026-05', '2026-04')).toEqual([]);
});

test('a sum does not fall because clinics are missing: months that few reported are left out of the comparison', () => {
  const at = (reported: number, value: number | null) => ({
    month: '2026-01',
    value,
    figure: null,
    clinics: { reported, of: 4 },
  });
  const points = [at(4, 400), at(0, null), at(3, 330), at(2, 210)];
  expect(comparable(count, points)).toEqual(points.slice(0, 3));
  expect(comparable(rate, points)).toEqual(points);
  expect(comparable(count, [at(1, 10), at(2, 20)])).toEqual([at(2, 20)]);
});
