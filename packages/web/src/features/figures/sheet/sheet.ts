import { blankMonth, cellAt, withCell } from '@portolan/domain/figures/cells';
import type { Cell, MonthFigures } from '@portolan/domain/figures/month-figures';
import { sumOf } from '@portolan/domain/figures/totals';
import { type FigureWarning, type WarnedCell, warningsOf } from '@portolan/domain/figures/warnings';
import { type Measure, measureIdOf } from '@portolan/domain/measures/measure';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import type { Month } from '@portolan/domain/months';
import {
  type CellId,
  cellKey,
  type FigureQueue,
  isUnderWay,
  type PendingCell,
  pendingOf,
  type Refusal,
  type Typed,
} from '../saving/figure-queue.ts';
import type { Part } from './rows.ts';
import { readTyped, type TypedFault, typedOf } from './typed.ts';

/** Why a cell takes no typing now. */
export type Lock = 'reader' | 'future' | 'closed' | 'summed' | 'at-clinic';

/** Everything the page knows of a cell. */
export type CellView = {
  readonly id: CellId;
  readonly typed: Typed;
  /** What the server has. */
  readonly stored: Cell | null;
  readonly pending: PendingCell | null;
  /** What the server has is about to change, by a request that is not answered yet. */
  readonly isUnderWay: boolean;
  readonly lock: Lock | null;
  readonly fault: { readonly why: TypedFault; readonly part: Part } | null;
  readonly refusal: Refusal | null;
  readonly warnings: readonly FigureWarning[];
  readonly note: string;
};

export type Sheet = {
  readonly thisMonth: Month;
  readonly measures: readonly Measure[];
  /** The month as the server has it; a blank one where it has none. */
  readonly monthOf: (month: Month) => MonthFigures;
  readonly cell: (id: CellId) => CellView;
  /** Warnings of a month as it stands on the screen. */
  readonly warningsIn: (month: Month) => readonly WarnedCell[];
  /** Cells of a month that are not known to be kept. */
  readonly pendingIn: (month: Month) => readonly PendingCell[];
  /** Every cell that is not known to be kept. */
  readonly pending: readonly PendingCell[];
};

export type SheetSource = {
  readonly months: readonly MonthFigures[];
  readonly queue: FigureQueue;
  readonly measures: readonly Measure[];
  readonly thisMonth: Month;
  readonly mayEnter: boolean;
};

/** What is on its way, as if it had arrived; what is no figure, or was refused, is left out. */
const overlaid = (month: MonthFigures, pending: readonly PendingCell[]): MonthFigures => ({
  ...month,
  cells: pending.reduce((cells, { series, place, figure, refusal, note }) => {
    if (figure === undefined || refusal !== null) return cells;
    const before = cellAt(cells, series, place);
    const kept = note ?? before?.note;
    const cell = figure && {
      figure,
      by: before?.by ?? '',
      at: before?.at ?? '',
      ...(kept ? { note: kept } : {}),
    };
    return withCell(cells, series, place, cell);
  }, month.cells),
});

const allPending = ({ sending, cells }: FigureQueue): PendingCell[] => [
  ...sending.flatMap((batch) => batch.cells),
  ...cells.values(),
];

const placeLock = (
  places: Readonly<Record<string, Cell>>,
  { overSites }: Measure,
  place: string,
): Lock | null => {
  if (overSites !== 'sum' || places[place] !== undefined) return null;
  if (place === 'clinic') return Object.keys(places).length > 0 ? 'summed' : null;
  return places.clinic === undefined ? null : 'at-clinic';
};

/** A clinic's figures with what a person typed on top of them. */
export const sheetOf = ({ months, queue, measures, thisMonth, mayEnter }: SheetSource): Sheet => {
  const stored = new Map(months.map((month) => [month.month, month]));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const measureOf = (id: string) => byId.get(id) ?? null;
  const pending = Map.groupBy(allPending(queue), ({ month }) => month);
  const monthOf = (month: Month) => stored.get(month) ?? blankMonth(month);
  const shown = new Map(
    [...new Set([...stored.keys(), ...pending.keys()])].map((month) => [
      month,
      overlaid(monthOf(month), pending.get(month) ?? []),
    ]),
  );
  const warned = new Map<Month, readonly WarnedCell[]>();
  const warningsIn = (month: Month) => {
    const one = shown.get(month);
    const warnings = warned.get(month) ?? (one ? warningsOf(one, shown.values(), measureOf) : []);
    warned.set(month, warnings);
    return warnings;
  };

  const lockOf = ({ month, series, place }: CellId, measure: Measure): Lock | null => {
    const { status } = monthOf(month);
    if (month > thisMonth) return 'future';
    if (status === 'submitted' || status === 'approved') return 'closed';
    const places = (shown.get(month) ?? monthOf(month)).cells[series] ?? {};
    return placeLock(places, measure, place) ?? (mayEnter ? null : 'reader');
  };
  const summed = ({ month, series }: CellId): Figure | null =>
    sumOf(Object.values(shown.get(month)?.cells[series] ?? {}).map(({ figure }) => figure));

  const views = new Map<string, CellView>();
  const cell = (id: CellId): CellView => {
    const known = views.get(cellKey(id)) ?? viewOf(id);
    views.set(cellKey(id), known);
    return known;
  };
  const viewOf = (id: CellId): CellView => {
    const measure = measureOf(measureIdOf(id.series));
    const waiting = pendingOf(queue, id) ?? null;
    const kept = cellAt(monthOf(id.month).cells, id.series, id.place);
    const lock = measure === null ? 'reader' : lockOf(id, measure);
    const kind = measure ?? { kind: 'count' as const, decimals: 0 as const };
    const typed = waiting?.typed ?? typedOf(lock === 'summed' ? summed(id) : (kept?.figure ?? null), kind);
    const read = waiting ? readTyped(typed, kind) : { figure: null };
    return {
      id,
      typed,
      stored: kept,
      pending: waiting,
      isUnderWay: waiting !== null && isUnderWay(queue, id),
      lock,
      fault: 'fault' in read ? { why: read.fault, part: read.part } : null,
      refusal: waiting?.refusal ?? null,
      warnings: warningsIn(id.month)
        .filter(({ series, place }) => series === id.series && place === id.place)
        .map(({ warning }) => warning),
      note: waiting?.note ?? kept?.note ?? '',
    };
  };
  return {
    thisMonth,
    measures,
    monthOf,
    cell,
    warningsIn,
    pendingIn: (month) => pending.get(month) ?? [],
    pending: [...pending.values()].flat(),
  };
};

/** Whether a warning of the cell waits for a comment. */
export const isUnexplained = ({ warnings, note }: CellView): boolean =>
  warnings.length > 0 && note.trim() === '';

/** Whether something is wrong with the cell that keeps it from being saved. */
export const isWrong = ({ fault, refusal }: CellView): boolean => fault !== null || refusal !== null;

/** The cells that are wrong, the first month first. */
export const wrongCells = (sheet: Sheet): CellView[] =>
  sheet.pending
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
    .map((id) => sheet.cell({ month: id.month, series: id.series, place: id.place }))
    .filter(isWrong);
