import { type Measure, measureIdOf, seriesOf } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { addMonths, type Month } from '../months.ts';
import type { CellChange, FigureFault } from './cell-change.ts';

/** What the rules of entering ask of a measure. */
export type EnteredMeasure = Pick<Measure, 'id' | 'kind' | 'overSites' | 'dimension'>;

/** What a clinic may enter figures for. */
export type Field = {
  /** How a measure counts, by its id; null for one that the clinic cannot know. */
  readonly measureOf: (measureId: string) => EnteredMeasure | null;
  readonly siteIds: ReadonlySet<string>;
  /** The first month figures are taken for: `firstMonthOf`. */
  readonly firstMonth: Month;
  /** The month it is where the clinic is; it has begun, so it has figures. */
  readonly thisMonth: Month;
};

const monthsBack = 36;
const baselineMonths = 12;

/**
 * The first month a clinic may enter: 36 months before this one, or, where that is earlier, twelve before the first of its plans
 * and programs begins, so that every one of them can have the baseline of a year.
 */
export const firstMonthOf = (thisMonth: Month, beginnings: readonly Month[]): Month => {
  const earliest = beginnings.toSorted()[0] ?? thisMonth;
  const [first = thisMonth] = [
    addMonths(thisMonth, -monthsBack),
    addMonths(earliest, -baselineMonths),
  ].toSorted();
  return first;
};

/** The measure that a series is of, where there is such a series of it. */
export const measureOfSeries = <Known extends Pick<Measure, 'id' | 'dimension'>>(
  measureOf: (measureId: string) => Known | null,
  series: string,
): Known | null => {
  const measure = measureOf(measureIdOf(series));
  return measure !== null && seriesOf(measure).includes(series) ? measure : null;
};

/** What is wrong with a figure of a measure of this kind; null for nothing. */
export const faultOfFigure = (kind: Measure['kind'], { n, d }: Figure): FigureFault | null => {
  if (kind !== 'rate') return d === undefined ? null : 'denominator-not-asked';
  if (d === undefined) return 'denominator-missing';
  return n > d ? 'numerator-above-denominator' : null;
};

/** What is wrong with a change, whatever is stored; null for nothing. What nobody knows any longer may still be emptied. */
export const faultOfChange = (
  { month, series, place, figure }: Pick<CellChange, 'month' | 'series' | 'place' | 'figure'>,
  { measureOf, siteIds, firstMonth, thisMonth }: Field,
): FigureFault | null => {
  if (month > thisMonth) return 'month-in-the-future';
  if (month < firstMonth) return 'month-outside-the-period';
  if (figure === null) return null;
  const measure = measureOfSeries(measureOf, series);
  if (measure === null) return 'unknown-measure';
  if (place !== 'clinic' && !siteIds.has(place)) return 'unknown-site';
  return faultOfFigure(measure.kind, figure);
};
