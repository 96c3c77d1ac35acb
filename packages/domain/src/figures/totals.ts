import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { measureOfSeries } from './figure-faults.ts';
import type { Cells, Totals } from './month-figures.ts';

type Known = Pick<Measure, 'id' | 'dimension' | 'overSites'>;

/** The sum of figures, numerators and denominators apart; null of none. A rate is never a mean of rates (KPI-2). */
export const sumOf = (figures: readonly Figure[]): Figure | null => {
  const [first, ...others] = figures;
  if (first === undefined) return null;
  return others.reduce(
    (sum, { n, d }) =>
      sum.d === undefined || d === undefined ? { n: sum.n + n } : { n: sum.n + n, d: sum.d + d },
    first,
  );
};

/**
 * The clinic's own figure of each series in a month: the one entered for the whole clinic, else the sum of its sites, where sites
 * may be added. A series that only sites of another rule, or of a measure nobody knows any longer, were entered for has none.
 */
export const totalsOf = (cells: Cells, measureOf: (measureId: string) => Known | null): Totals =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([series, { clinic, ...sites }]) => {
      if (clinic !== undefined) return [[series, clinic.figure] as const];
      if (measureOfSeries(measureOf, series)?.overSites !== 'sum') return [];
      const sum = sumOf(Object.values(sites).map(({ figure }) => figure));
      return sum === null ? [] : [[series, sum] as const];
    }),
  );
