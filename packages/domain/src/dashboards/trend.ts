import type { Totals } from '../figures/month-figures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { type Month, monthsBetween, monthsFrom } from '../months.ts';
import type { MonthSums, Sums } from '../rollups/cohort-month.ts';
import { type Read, readFigure, valueIfAny } from './value.ts';

/** One month of a trend. A month without a figure is a gap: its value is null, never zero. */
export type TrendPoint = {
  readonly month: Month;
  /** As `readFigure` reads it. */
  readonly value: number | null;
  readonly figure: Figure | null;
  /** How many clinics reported it, and of how many; null of one clinic's own trend. */
  readonly clinics: { readonly reported: number; readonly of: number } | null;
};

/** Every month from one to another, both included; none when they are the wrong way round. */
export const everyMonth = (from: Month, to: Month): Month[] =>
  monthsFrom(from, Math.max(0, monthsBetween(from, to) + 1));

/** A clinic's own trend of one series. */
export const clinicTrend = (
  measure: Read,
  series: string,
  months: readonly Month[],
  totals: ReadonlyMap<Month, Totals>,
): TrendPoint[] =>
  months.map((month) => {
    const figure = totals.get(month)?.[series] ?? null;
    return { month, figure, value: valueIfAny(measure, figure), clinics: null };
  });

/**
 * The figure that many clinics make together: the sum of counts; of rates the sum of numerators over the sum of denominators,
 * never an average (KPI-2). Null where nobody reported, and of medians, which cannot be added.
 */
export const sumFigure = ({ kind }: Pick<Measure, 'kind'>, sums: Sums, series: string): Figure | null => {
  const sum = sums.series[series];
  if (sum === undefined || sum.clinics === 0 || kind === 'median') return null;
  return kind === 'rate' ? { n: sum.n, d: sum.d } : { n: sum.n };
};

/** How many clinics are expected in a month that has no sums, because nobody has reported it. */
export type ExpectedIn = (month: Month) => number;

/** The trend of many clinics together. */
export const cohortTrend = (
  measure: Read,
  series: string,
  months: readonly Month[],
  stored: readonly MonthSums[],
  expectedIn: ExpectedIn,
): TrendPoint[] => {
  const byMonth = new Map(stored.map(({ month, sums }) => [month, sums]));
  return months.map((month) => {
    const sums = byMonth.get(month);
    const figure = sums === undefined ? null : sumFigure(measure, sums, series);
    const clinics = { reported: sums?.series[series]?.clinics ?? 0, of: sums?.expected ?? expectedIn(month) };
    return { month, figure, value: figure === null ? null : readFigure(measure, figure), clinics };
  });
};

/** The last month that has a figure. */
export const lastPoint = (points: readonly TrendPoint[]): TrendPoint | null =>
  points.findLast(({ value }) => value !== null) ?? null;
