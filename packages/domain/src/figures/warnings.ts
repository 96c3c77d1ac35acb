import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { addMonths, type Month } from '../months.ts';
import { cellAt, everyCell } from './cells.ts';
import { measureOfSeries } from './figure-faults.ts';
import type { MonthFigures } from './month-figures.ts';

/** What is possible and unlikely; it asks for a comment (KPI-4). */
export const figureWarnings = ['sudden-jump', 'stock-falling'] as const;
export type FigureWarning = (typeof figureWarnings)[number];

export type WarnedCell = {
  readonly series: string;
  readonly place: string;
  readonly warning: FigureWarning;
  /** Whether its comment says something. */
  readonly explained: boolean;
};

type Known = Pick<Measure, 'id' | 'kind' | 'dimension' | 'overMonths' | 'direction'>;

/** Months before a month that its figures are held against: a year, so that every season is in it. */
export const comparedMonths = 12;
const fewestCompared = 4;
/**
 * Iglewicz and Hoaglin, How to Detect and Handle Outliers (ASQC, 1993): a modified z-score, 0.6745 × (x − median) ÷ MAD, beyond
 * 3.5. Medians, for one outlier among few months would hide itself in a mean and a standard deviation.
 */
const furthest = 3.5 / 0.6745;
/** What no series makes a jump of, however steady it is: half of what is usual, and ten of anything; of a rate, ten points. */
const usualShare = 0.5;
const fewest = 10;
const ratePoints = 0.1;

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
};

const quotient = ({ n, d }: Figure): number | null => {
  if (d === undefined) return n;
  return d === 0 ? null : n / d;
};

const isJump = (kind: Measure['kind'], figure: Figure, before: readonly Figure[]): boolean => {
  const value = quotient(figure);
  const values = before.flatMap((one) => quotient(one) ?? []);
  if (value === null || values.length < fewestCompared) return false;
  const median = medianOf(values);
  const spread = medianOf(values.map((one) => Math.abs(one - median)));
  const least = kind === 'rate' ? ratePoints : Math.max(fewest, usualShare * median);
  return Math.abs(value - median) > Math.max(furthest * spread, least);
};

const isFall = ({ kind, overMonths, direction }: Known, figure: Figure, last: Figure | undefined): boolean =>
  kind === 'count' &&
  overMonths === 'last' &&
  direction !== 'down' &&
  last !== undefined &&
  figure.n < last.n;

/**
 * What is unlikely in a month, by series and place. Each figure is held against the same place's figures of the twelve months before it:
 * a jump needs four of them, and a stock that falls, one. `earlier` may hold any months in any order.
 */
export const warningsOf = (
  { month, cells }: Pick<MonthFigures, 'month' | 'cells'>,
  earlier: Iterable<Pick<MonthFigures, 'month' | 'cells'>>,
  measureOf: (measureId: string) => Known | null,
): WarnedCell[] => {
  const first: Month = addMonths(month, -comparedMonths);
  const before = [...earlier]
    .filter((one) => one.month >= first && one.month < month)
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
  return everyCell(cells).flatMap(({ series, place, cell }) => {
    const measure = measureOfSeries(measureOf, series);
    if (measure === null) return [];
    const figures = before.flatMap((one) => cellAt(one.cells, series, place)?.figure ?? []);
    const explained = (cell.note ?? '').trim() !== '';
    const warned = { series, place, explained };
    return [
      ...(isJump(measure.kind, cell.figure, figures) ? [{ ...warned, warning: 'sudden-jump' as const }] : []),
      ...(isFall(measure, cell.figure, figures.at(-1))
        ? [{ ...warned, warning: 'stock-falling' as const }]
        : []),
    ];
  });
};
