import type { Month } from '../months.ts';
import type { CellChange, CellOutcome, FigureFault } from './cell-change.ts';
import { blankMonth, cellAt, sameFigure, withCell } from './cells.ts';
import { type Field, faultOfChange, measureOfSeries } from './figure-faults.ts';
import type { Cell, Cells, MonthFigures, MonthStatus } from './month-figures.ts';
import { largestMonth, monthBytes, seriesBytes } from './month-size.ts';

export type Entering = Field & {
  /** The person's id. */
  readonly by: string;
  readonly now: Date;
};

export type Entered = {
  /** In the order of the changes. */
  readonly outcomes: readonly CellOutcome[];
  /** Every month that was named, by month, as it is now. A blank one that nothing was entered in has version 0. */
  readonly months: ReadonlyMap<Month, MonthFigures>;
  /** The months to be written, each in its next version. */
  readonly changed: readonly MonthFigures[];
};

type Draft = { readonly month: MonthFigures; cells: Cells; bytes: number };
type Decided = { readonly outcome: CellOutcome; readonly cells?: Cells };

const refuse = (why: FigureFault): Decided => ({ outcome: { result: 'refused', why } });
const unchanged: CellOutcome = { result: 'unchanged' };

const takesChanges = (status: MonthStatus): boolean => status === 'open' || status === 'reopened';

const holds = (cell: Cell | null, { figure, note }: CellChange): boolean =>
  sameFigure(cell?.figure ?? null, figure) &&
  (figure === null || note === undefined || note === (cell?.note ?? ''));

/** A note alone leaves who entered the figure, and when. */
const changedCell = (
  before: Cell | null,
  { figure, note }: CellChange,
  { by, now }: Entering,
): Cell | null => {
  if (figure === null) return null;
  const kept = note ?? before?.note ?? '';
  const entered =
    before !== null && sameFigure(before.figure, figure) ? before : { by, at: now.toISOString() };
  return { figure, ...(kept !== '' && { note: kept }), by: entered.by, at: entered.at };
};

/** A figure that may be added over sites is entered by site or for the whole clinic, so that nothing is counted twice. */
const faultOfPlace = (cells: Cells, { series, place }: CellChange): FigureFault | null => {
  const places = Object.keys(cells[series] ?? {});
  if (place === 'clinic') return places.some((other) => other !== 'clinic') ? 'entered-by-site' : null;
  return places.includes('clinic') ? 'whole-clinic-only' : null;
};

const isCorrection = ({ approved }: MonthFigures, before: Cell | null, change: CellChange): boolean =>
  approved !== null &&
  before !== null &&
  before.at <= approved.at &&
  !sameFigure(before.figure, change.figure);

const decide = ({ month, cells }: Draft, change: CellChange, context: Entering): Decided => {
  const { series, place, was, figure } = change;
  const before = cellAt(cells, series, place);
  if (holds(before, change)) return { outcome: unchanged };
  const fault = faultOfChange(change, context);
  if (fault !== null) return refuse(fault);
  if (!takesChanges(month.status)) return refuse('month-not-open');
  const stored = before?.figure ?? null;
  if (!sameFigure(stored, was) && !sameFigure(stored, figure))
    return { outcome: { result: 'refused', why: 'changed-meanwhile', stored } };
  const added = measureOfSeries(context.measureOf, series)?.overSites === 'sum';
  const misplaced = before === null && added ? faultOfPlace(cells, change) : null;
  if (misplaced !== null) return refuse(misplaced);
  return {
    outcome: { result: isCorrection(month, before, change) ? 'corrected' : 'applied' },
    cells: withCell(cells, series, place, changedCell(before, change, context)),
  };
};

const take = (draft: Draft, change: CellChange, context: Entering): CellOutcome => {
  const { outcome, cells } = decide(draft, change, context);
  if (cells === undefined) return outcome;
  const more = seriesBytes(cells, change.series) - seriesBytes(draft.cells, change.series);
  if (more > 0 && draft.bytes + more > largestMonth) return refuse('too-much-in-one-month').outcome;
  draft.cells = cells;
  draft.bytes += more;
  return outcome;
};

/** Whether a change leaves its month no larger than it was. */
const makesRoom = ({ cells }: Draft, change: CellChange, context: Entering): boolean => {
  const { series, place } = change;
  const after = withCell(cells, series, place, changedCell(cellAt(cells, series, place), change, context));
  return seriesBytes(after, series) <= seriesBytes(cells, series);
};

/** What is said of a change of a cell that an earlier one of the request named already: the first counts. */
const repeated = (change: CellChange, first: CellChange, outcome: CellOutcome): CellOutcome => {
  if (!sameFigure(change.figure, first.figure) || change.note !== first.note)
    return refuse('named-twice').outcome;
  return outcome.result === 'refused' ? outcome : unchanged;
};

/**
 * Decides each change by itself on the months as they are stored. What is there already is unchanged, even in an approved month,
 * so that a retry or the same file again changes nothing. What makes room is done before what takes it, in their order: a
 * request that moves figures from the clinic to its sites may name them in any order.
 */
export const enterFigures = (
  stored: ReadonlyMap<Month, MonthFigures>,
  changes: readonly CellChange[],
  context: Entering,
): Entered => {
  const drafts = new Map<Month, Draft>();
  const draftOf = (name: Month): Draft => {
    const month = stored.get(name) ?? blankMonth(name);
    const draft = drafts.get(name) ?? { month, cells: month.cells, bytes: monthBytes(month.cells) };
    drafts.set(name, draft);
    return draft;
  };
  const firsts = new Map<string, CellChange>();
  const keyOf = ({ month, series, place }: CellChange) => `${month} ${series} ${place}`;
  for (const change of changes) if (!firsts.has(keyOf(change))) firsts.set(keyOf(change), change);

  const outcomes = new Map<string, CellOutcome>();
  const roomFirst = [...firsts].map(([key, change]) => ({
    key,
    change,
    makes: makesRoom(draftOf(change.month), change, context),
  }));
  for (const makes of [true, false])
    for (const { key, change } of roomFirst.filter((one) => one.makes === makes))
      outcomes.set(key, take(draftOf(change.month), change, context));

  const months = [...drafts.values()]
    .map(({ month, cells }) =>
      cells === month.cells ? month : { ...month, cells, version: month.version + 1 },
    )
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
  return {
    outcomes: changes.map((change) => {
      const first = firsts.get(keyOf(change)) ?? change;
      const outcome = outcomes.get(keyOf(change)) ?? unchanged;
      return change === first ? outcome : repeated(change, first, outcome);
    }),
    months: new Map(months.map((month) => [month.month, month])),
    changed: months.filter(({ month, cells }) => cells !== draftOf(month).month.cells),
  };
};
