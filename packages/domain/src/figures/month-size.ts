import { storedBytes } from '../work-plans/stored-bytes.ts';
import type { Cells } from './month-figures.ts';

/**
 * How much a month may hold: bytes of its cells as JSON, which are more than DynamoDB counts. Some 900 figures without a comment,
 * such as 30 series of 30 sites. So 36 months, which are written and answered at once, stay below the 4 MB of a
 * transaction and the 6 MB of a function's answer.
 */
export const largestMonth = 115_000;

/** Bytes that one series takes of a month. */
export const seriesBytes = (cells: Cells, series: string): number => {
  const places = cells[series];
  return places === undefined ? 0 : storedBytes(series) + storedBytes(places) + 2;
};

/** Bytes that a month's cells take. */
export const monthBytes = (cells: Cells): number =>
  Object.keys(cells).reduce((sum, series) => sum + seriesBytes(cells, series), 2);
