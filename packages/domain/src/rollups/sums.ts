import { type Asking, askedWith, dueDayOf } from '../dashboards/due.ts';
import type { Figure } from '../measures/measure-settings.ts';
import type { Month } from '../months.ts';
import { binOf } from './bins.ts';
import type { ClinicMonth, RosterEntry, SeriesSum, Sums } from './cohort-month.ts';

export const emptySums: Sums = { expected: 0, reported: 0, inTime: 0, series: {} };
const emptySeries: SeriesSum = { n: 0, d: 0, clinics: 0, bins: [] };

/** Whether a clinic is asked for a month. */
export const isExpected = ({ from, until }: Pick<RosterEntry, 'from' | 'until'>, month: Month): boolean =>
  from <= month && month <= until;

/** A month that was taken back is approved without any figure: nothing was reported then. */
export const isReported = (month: Pick<ClinicMonth, 'totals'> | null): boolean =>
  month !== null && Object.keys(month.totals).length > 0;

/** The due day counts until it is over everywhere: half a day after it ends in Greenwich. */
const wholeDayEverywhere = 36 * 3_600_000;

/** Whether a month was approved for the first time by the day it was due, which goes by the program's cadence. */
export const isInTime = (
  { month, firstApprovedAt }: Pick<ClinicMonth, 'month' | 'firstApprovedAt'>,
  asking: Asking,
): boolean =>
  Date.parse(firstApprovedAt) <
  Date.parse(dueDayOf(askedWith(month, asking), asking.dueDays)) + wholeDayEverywhere;

const counted = (bins: readonly number[], bin: number | null): number[] => {
  if (bin === null) return [...bins];
  const more = [...bins, ...Array.from({ length: Math.max(0, bin + 1 - bins.length) }, () => 0)];
  more[bin] = (more[bin] ?? 0) + 1;
  return more;
};

const withFigure = (sum: SeriesSum, figure: Figure): SeriesSum => ({
  n: sum.n + figure.n,
  d: sum.d + (figure.d ?? 0),
  clinics: sum.clinics + 1,
  bins: counted(sum.bins, binOf(figure)),
});

/** A clinic in one month: whether it was asked for it, and what it approved, if anything. */
export type ClinicInMonth = { readonly isExpected: boolean; readonly month: ClinicMonth | null };

/**
 * The figures of clinics in one month, added series by series: numerators and denominators, never rates. A series that a clinic
 * did not report counts in nothing (KPI-2).
 */
export const sumsOf = (clinics: readonly ClinicInMonth[], asking: Asking): Sums => {
  const series = new Map<string, SeriesSum>();
  const came = clinics.flatMap(({ month }) => (month !== null && isReported(month) ? [month] : []));
  for (const { totals } of came)
    for (const [id, figure] of Object.entries(totals))
      series.set(id, withFigure(series.get(id) ?? emptySeries, figure));
  return {
    expected: clinics.filter((clinic) => clinic.isExpected || isReported(clinic.month)).length,
    reported: came.length,
    inTime: came.filter((month) => isInTime(month, asking)).length,
    series: Object.fromEntries([...series].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
};

const addedSeries = (one: SeriesSum, other: SeriesSum): SeriesSum => ({
  n: one.n + other.n,
  d: one.d + other.d,
  clinics: one.clinics + other.clinics,
  bins: Array.from(
    { length: Math.max(one.bins.length, other.bins.length) },
    (_, bin) => (one.bins[bin] ?? 0) + (other.bins[bin] ?? 0),
  ),
});

/** The sums of clinics that are in one of these and in no other. In any order, to the last digit. */
export const addSums = (parts: readonly Sums[]): Sums => {
  const series = new Map<string, SeriesSum>();
  for (const part of parts)
    for (const [id, sum] of Object.entries(part.series))
      series.set(id, addedSeries(series.get(id) ?? emptySeries, sum));
  const total = (name: 'expected' | 'reported' | 'inTime') =>
    parts.reduce((sum, part) => sum + part[name], 0);
  return {
    expected: total('expected'),
    reported: total('reported'),
    inTime: total('inTime'),
    series: Object.fromEntries([...series].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
};
