import type { Totals } from '../figures/month-figures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { type Month, monthsBetween, monthsFrom } from '../months.ts';
import { estimatedQuartiles } from '../rollups/bins.ts';
import type { MonthSums, SeriesSum, Sums } from '../rollups/cohort-month.ts';
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
const sumFigure = ({ kind }: Pick<Measure, 'kind'>, sums: Sums, series: string): Figure | null => {
  const sum = sums.series[series];
  if (sum === undefined || sum.clinics === 0 || kind === 'median') return null;
  return kind === 'rate' ? { n: sum.n, d: sum.d } : { n: sum.n };
};

/** The middle of the clinics' own medians, which cannot be added: read from a histogram, and so an estimate. */
const medianOf = ({ decimals }: Read, sum: SeriesSum | undefined): number | null => {
  const quartiles = sum === undefined ? null : estimatedQuartiles(sum.bins, false);
  return quartiles === null ? null : quartiles.median / 10 ** decimals;
};

/** How many clinics are expected in a month that has no sums, because nobody has reported it. */
export type ExpectedIn = (month: Month) => number;

/** The trend of many clinics together. Of medians it has estimates, and no figures. */
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
    const value = figure === null ? null : readFigure(measure, figure);
    const median = measure.kind === 'median' ? medianOf(measure, sums?.series[series]) : null;
    return { month, figure, value: value ?? median, clinics };
  });
};

/** The last month that has a figure. */
export const lastPoint = (points: readonly TrendPoint[]): TrendPoint | null =>
  points.findLast(({ value }) => value !== null) ?? null;

/** A month counts as complete for a comparison of sums when at least this share of the clinics reported it. */
const completeShare = 0.75;

/** Whether too few clinics reported a month for its sum to be set beside other months': it would fall because figures are missing. */
export const isIncomplete = (
  { kind }: Pick<Measure, 'kind'>,
  { value, clinics }: Pick<TrendPoint, 'value' | 'clinics'>,
): boolean =>
  kind === 'count' && value !== null && clinics !== null && clinics.reported < clinics.of * completeShare;

/** The points between which a sum may be said to have risen or fallen; all of them where no month is complete. */
export const comparable = (
  measure: Pick<Measure, 'kind'>,
  points: readonly TrendPoint[],
): readonly TrendPoint[] => {
  const complete = points.filter((point) => !isIncomplete(measure, point));
  return complete.some(({ value }) => value !== null) ? complete : points.slice(-1);
};
