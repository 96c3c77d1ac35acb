import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import type { Month } from '../months.ts';
import { sumOf } from './totals.ts';

/** A series in one month; null where nothing was entered. */
export type MonthFigure = { readonly month: Month; readonly figure: Figure | null };

export type PeriodFigure = {
  /** Null where there is none, or none can be made: a blank is no zero, and people are not added over months (KPI-1, KPI-2). */
  readonly figure: Figure | null;
  /** How many of the months have a figure. */
  readonly reported: number;
};

/**
 * A series over several months by its measure's rule: flows are added (rates as numerators and denominators), of stocks the last
 * month that has a figure stands, and of what counts people within a month nothing can be said.
 */
export const figureOver = (
  overMonths: Measure['overMonths'],
  months: readonly MonthFigure[],
): PeriodFigure => {
  const figures = months
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
    .flatMap(({ figure }) => figure ?? []);
  const reported = figures.length;
  switch (overMonths) {
    case 'sum':
      return { figure: sumOf(figures), reported };
    case 'last':
      return { figure: figures.at(-1) ?? null, reported };
    case 'each':
      return { figure: null, reported };
  }
};
