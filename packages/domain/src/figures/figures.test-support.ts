import { ana, idNumber } from '../arbitraries.test-support.ts';
import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import type { CellChange } from './cell-change.ts';
import { blankMonth } from './cells.ts';
import type { Entering } from './entering.ts';
import type { EnteredMeasure } from './figure-faults.ts';
import type { Cell, MonthFigures } from './month-figures.ts';

export const north = idNumber('site', 1);
export const south = idNumber('site', 2);
const at = '2026-10-02T09:00:00.000Z';

type Known = EnteredMeasure & Pick<Measure, 'overMonths' | 'direction'>;
const count = {
  kind: 'count',
  overSites: 'sum',
  overMonths: 'sum',
  direction: 'up',
  dimension: null,
} as const;

/** One measure of each kind that the rules tell apart. */
const measures: readonly Known[] = [
  { ...count, id: 'calls' },
  { ...count, id: 'enrolled', overSites: 'whole', overMonths: 'last' },
  { ...count, id: 'kept', kind: 'rate' },
  { ...count, id: 'response', kind: 'median', overSites: 'whole', overMonths: 'each', direction: 'down' },
  { ...count, id: 'waiting', overMonths: 'last', direction: 'down' },
  { ...count, id: 'hits', dimension: 'feature' },
];
export const measureOf = (id: string): Known | null => measures.find((measure) => measure.id === id) ?? null;

export const context: Entering = {
  measureOf,
  siteIds: new Set([north, south]),
  firstMonth: '2023-11',
  thisMonth: '2026-11',
  by: ana,
  now: new Date('2026-11-22T12:00:00.000Z'),
};

export const cell = (figure: Figure, note?: string): Cell => ({
  figure,
  ...(note !== undefined && { note }),
  by: ana,
  at,
});
export const monthOf = (fields: Partial<MonthFigures> = {}): MonthFigures => ({
  ...blankMonth('2026-09'),
  version: 1,
  ...fields,
});
export const storedAs = (...months: readonly MonthFigures[]): ReadonlyMap<string, MonthFigures> =>
  new Map(months.map((month) => [month.month, month]));
export const change = (fields: Partial<CellChange> = {}): CellChange => ({
  month: '2026-09',
  series: 'calls',
  place: 'clinic',
  was: null,
  figure: { n: 5 },
  ...fields,
});
