import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Figure } from '../measures/measure-settings.ts';
import { addMonths } from '../months.ts';
import { cell, measureOf, monthOf, north } from './figures.test-support.ts';
import { warningsOf } from './warnings.ts';

const month = '2026-09';
/** The last of the figures is the month's own; those before it, of the months before it. */
const warned = (series: string, figures: readonly (Figure | null)[], note?: string) => {
  const months = figures.map((figure, index) =>
    monthOf({
      month: addMonths(month, index + 1 - figures.length),
      cells: figure === null ? {} : { [series]: { clinic: cell(figure, note) } },
    }),
  );
  return warningsOf(months.at(-1) ?? monthOf(), months, measureOf).map(({ warning }) => warning);
};
const counts = (...numbers: number[]) => numbers.map((n) => ({ n }));

describe('a sudden jump', () => {
  it('is a figure far from the median of the year before it, by the spread that was usual', () => {
    // Median 100, deviations 2, 1, 0, 3: spread 1.5; beyond half of what is usual, so more than 50 away.
    expect(warned('calls', counts(98, 101, 100, 103, 1000))).toEqual(['sudden-jump']);
    expect(warned('calls', counts(98, 101, 100, 103, 20))).toEqual(['sudden-jump']);
    expect(warned('calls', counts(98, 101, 100, 103, 148))).toEqual([]);
  });
  it('is none where the series leaps about, is small, or is young', () => {
    // Median 150, spread 100: 5.19 times that is 519.
    expect(warned('calls', counts(50, 250, 40, 300, 50, 250, 600))).toEqual([]);
    expect(warned('calls', counts(1, 2, 1, 0, 9))).toEqual([]);
    expect(warned('calls', counts(98, 101, 100, 9000))).toEqual([]);
  });
  it('counts blanks as no figure, and does not look back beyond a year', () => {
    expect(warned('calls', [...counts(98, 101), null, ...counts(103), null, ...counts(1000)])).toEqual([]);
    expect(warned('calls', [...counts(98, 101, 100, 103), ...Array(12).fill(null), { n: 1000 }])).toEqual([]);
  });
  it('of a rate is one of ten points at least, whatever its numbers', () => {
    const steady = [1, 2, 3, 4].map((times) => ({ n: 80 * times, d: 100 * times }));
    expect(warned('kept', [...steady, { n: 71, d: 100 }])).toEqual([]);
    expect(warned('kept', [...steady, { n: 690, d: 1000 }])).toEqual(['sudden-jump']);
    expect(warned('kept', [...steady, { n: 0, d: 0 }])).toEqual([]);
  });
  it('is seen by place', () => {
    const place = (n: number, at = north) => ({ calls: { [at]: cell({ n }) } });
    const before = [1, 2, 3, 4].map((back) => monthOf({ month: addMonths(month, -back), cells: place(100) }));
    expect(warningsOf(monthOf({ cells: place(900) }), before, measureOf)).toEqual([
      { series: 'calls', place: north, warning: 'sudden-jump', explained: false },
    ]);
    expect(warningsOf(monthOf({ cells: place(900, 'clinic') }), before, measureOf)).toEqual([]);
  });
});

describe('a falling stock', () => {
  it('is one below the last month that has a figure', () => {
    expect(warned('enrolled', counts(500, 499))).toEqual(['stock-falling']);
    expect(warned('enrolled', [{ n: 500 }, null, { n: 499 }])).toEqual(['stock-falling']);
    expect(warned('enrolled', counts(500, 500))).toEqual([]);
    expect(warned('calls', counts(500, 499))).toEqual([]);
    // A stock that should fall.
    expect(warned('waiting', counts(500, 499))).toEqual([]);
  });
});

test('a comment explains it, unless it is blank', () => {
  const at = (note: string) =>
    warningsOf(
      monthOf({ cells: { enrolled: { clinic: cell({ n: 4 }, note) } } }),
      [monthOf({ month: '2026-08', cells: { enrolled: { clinic: cell({ n: 5 }) } } })],
      measureOf,
    ).map(({ explained }) => explained);
  expect(at('Left the clinic.')).toEqual([true]);
  expect(at('  ')).toEqual([false]);
});

test('a series that never changes, and a stock that never falls, are never warned of', () => {
  const steady = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 13 }));
  fc.assert(
    fc.property(steady, fc.constantFrom('calls', 'enrolled', 'response'), ([n, length], series) => {
      expect(
        warned(
          series,
          Array.from({ length }, () => ({ n })),
        ),
      ).toEqual([]);
    }),
  );
});

test('months to come and the order of months change nothing', () => {
  const figures = fc.array(fc.nat(2000), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(figures, fc.nat(2000), (numbers, later) => {
      const months = numbers.map((n, back) =>
        monthOf({ month: addMonths(month, -back), cells: { enrolled: { clinic: cell({ n }) } } }),
      );
      const next = monthOf({ month: '2026-10', cells: { enrolled: { clinic: cell({ n: later }) } } });
      const own = months[0] ?? monthOf();
      expect(warningsOf(own, [next, ...months.toReversed()], measureOf)).toEqual(
        warningsOf(own, months, measureOf),
      );
    }),
  );
});
