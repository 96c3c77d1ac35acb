import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { largestFigure } from '../measures/measure-settings.ts';
import { cell, measureOf, north, south } from './figures.test-support.ts';
import { totalsSchema } from './month-figures.ts';
import { figureOver } from './period.ts';
import { totalsOf } from './totals.ts';

describe("a clinic's month", () => {
  it('adds its sites where they may be added, numerators and denominators apart', () => {
    const totals = totalsOf(
      {
        calls: { [north]: cell({ n: 120 }), [south]: cell({ n: 35 }) },
        // 90 % of 10 and 50 % of 190: together 104 of 200, which is 52 %, and not the 70 % that lie between them.
        kept: { [north]: cell({ n: 9, d: 10 }), [south]: cell({ n: 95, d: 190 }) },
        'hits.results': { [south]: cell({ n: 7 }) },
      },
      measureOf,
    );
    expect(totals).toEqual({ calls: { n: 155 }, kept: { n: 104, d: 200 }, 'hits.results': { n: 7 } });
  });
  it("is the clinic's own figure where sites may not be added, whatever they say", () => {
    const whole = { clinic: cell({ n: 900 }), [north]: cell({ n: 700 }), [south]: cell({ n: 400 }) };
    expect(totalsOf({ enrolled: whole }, measureOf)).toEqual({ enrolled: { n: 900 } });
    expect(totalsOf({ enrolled: { [north]: cell({ n: 700 }) } }, measureOf)).toEqual({});
  });
  it('has a zero where one was entered, and nothing where nothing was', () => {
    expect(totalsOf({ calls: { clinic: cell({ n: 0 }) } }, measureOf)).toEqual({ calls: { n: 0 } });
    expect(totalsOf({}, measureOf)).toEqual({});
  });
  it('of a measure nobody knows any longer is what the clinic said of itself, and no sum', () => {
    const gone = { clinic: cell({ n: 4 }) };
    expect(totalsOf({ gone, 'gone.part': { [north]: cell({ n: 4 }) } }, measureOf)).toEqual({
      gone: { n: 4 },
    });
  });
});

test('the totals of a month are its sites added to the last digit, and can be stored', () => {
  const sites = fc.array(fc.integer({ min: 0, max: largestFigure }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(sites, (figures) => {
      const cells = Object.fromEntries(
        figures.map((n, index) => [idNumber('site', index), cell({ n, d: largestFigure })]),
      );
      const totals = totalsSchema.parse(totalsOf({ kept: cells }, measureOf));
      const exact = figures.reduce((sum, n) => sum + BigInt(n), 0n);
      expect(BigInt(totals.kept?.n ?? -1)).toBe(exact);
      expect(totals.kept?.d).toBe(figures.length * largestFigure);
    }),
  );
});

describe('a series over several months', () => {
  const months = (...figures: ({ n: number; d?: number } | null)[]) =>
    figures.map((figure, index) => ({ month: `2026-0${index + 1}`, figure }));

  it('adds what flows, and says how many months are in it', () => {
    expect(figureOver('sum', months({ n: 10 }, null, { n: 32 }))).toEqual({ figure: { n: 42 }, reported: 2 });
  });
  it('divides sums: 3 of 4 and 10 of 40 are 13 of 44 (30 %), not half', () => {
    expect(figureOver('sum', months({ n: 3, d: 4 }, { n: 10, d: 40 }))).toEqual({
      figure: { n: 13, d: 44 },
      reported: 2,
    });
  });
  it('takes of a stock the last month that has a figure, in whatever order they come', () => {
    const stock = months({ n: 100 }, { n: 140 }, null);
    expect(figureOver('last', stock)).toEqual({ figure: { n: 140 }, reported: 2 });
    expect(figureOver('last', stock.toReversed())).toEqual({ figure: { n: 140 }, reported: 2 });
  });
  it('makes nothing of people counted month by month: 200 in May and 200 in June may be the same 200', () => {
    expect(figureOver('each', months({ n: 200 }, { n: 200 }))).toEqual({ figure: null, reported: 2 });
  });
  it('is blank where every month is, and zero where one is', () => {
    expect(figureOver('sum', months(null, null))).toEqual({ figure: null, reported: 0 });
    expect(figureOver('last', [])).toEqual({ figure: null, reported: 0 });
    expect(figureOver('sum', months(null, { n: 0 }))).toEqual({ figure: { n: 0 }, reported: 1 });
  });
});
