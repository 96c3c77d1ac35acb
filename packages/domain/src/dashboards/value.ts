import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';

/** What is needed of a measure to read its figures. */
export type Read = Pick<Measure, 'kind' | 'decimals'>;

/**
 * A figure as people read it: a count or a median in the measure's unit, a rate as a percent. Null of a rate over nobody, which
 * is no rate of zero.
 */
export const readFigure = ({ kind, decimals }: Read, { n, d }: Figure): number | null => {
  if (kind !== 'rate') return n / 10 ** decimals;
  return d === undefined || d === 0 ? null : (n / d) * 100;
};

/** A figure that may not be there. */
export const valueIfAny = (measure: Read, figure: Figure | null | undefined): number | null =>
  figure === null || figure === undefined ? null : readFigure(measure, figure);
