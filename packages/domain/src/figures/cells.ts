import type { Figure } from '../measures/measure-settings.ts';
import type { Month } from '../months.ts';
import type { Cell, Cells, MonthFigures } from './month-figures.ts';

/** A month in which nobody has entered anything, as it is thought of before it is stored. */
export const blankMonth = (month: Month): MonthFigures => ({
  month,
  status: 'open',
  cells: {},
  submitted: null,
  approved: null,
  version: 0,
});

/** The cell of a series at a place; null where nothing was entered. */
export const cellAt = (cells: Cells, series: string, place: string): Cell | null =>
  cells[series]?.[place] ?? null;

/** The cells with one of them changed, or emptied by null; a series without figures is not named. */
export const withCell = (cells: Cells, series: string, place: string, cell: Cell | null): Cells => {
  const { [place]: _, ...others } = cells[series] ?? {};
  const places = cell === null ? others : { ...others, [place]: cell };
  const { [series]: __, ...rest } = cells;
  return Object.keys(places).length === 0 ? rest : { ...rest, [series]: places };
};

/** Whether two figures, or blanks, are the same. */
export const sameFigure = (one: Figure | null, other: Figure | null): boolean =>
  one === null || other === null ? one === other : one.n === other.n && one.d === other.d;

/** Every cell with its series and place. */
export const everyCell = (cells: Cells): { series: string; place: string; cell: Cell }[] =>
  Object.entries(cells).flatMap(([series, places]) =>
    Object.entries(places).map(([place, cell]) => ({ series, place, cell })),
  );

export const isBlank = (cells: Cells): boolean => Object.keys(cells).length === 0;
