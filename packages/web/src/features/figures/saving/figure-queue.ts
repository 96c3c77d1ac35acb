import { mostCellChanges } from '@portolan/contract/figure-routes';
import { mostMonths } from '@portolan/contract/most-months';
import type { ProblemCode } from '@portolan/contract/problem';
import type { CellChange, CellOutcome, FigureFault } from '@portolan/domain/figures/cell-change';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import { monthsBetween } from '@portolan/domain/months';

export type CellId = Pick<CellChange, 'month' | 'series' | 'place'>;

/** What stands in a cell's fields, as it was typed; a cell of one number has no `d`. */
export type Typed = { readonly n: string; readonly d: string };

/** Why a change was not taken, and what is there instead if that is why. */
export type Refusal = {
  readonly why: FigureFault | ProblemCode;
  readonly stored?: Figure | null;
};

/** A cell that a person changed and that is not known to be kept by the server. */
export type PendingCell = CellId & {
  readonly typed: Typed;
  /** What the person saw there before. */
  readonly was: Figure | null;
  /** What the texts say, null for an emptied cell; absent where they are no figure yet: such a cell is kept and not sent. */
  readonly figure?: Figure | null;
  /** Absent: the comment stays as it is. */
  readonly note?: string;
  readonly refusal: Refusal | null;
};

export type Batch = { readonly changeId: string; readonly cells: readonly PendingCell[] };

/** Everything a person typed that the server has not confirmed. Of `sending` the first is under way. */
export type FigureQueue = {
  readonly sending: readonly Batch[];
  readonly cells: ReadonlyMap<string, PendingCell>;
};

export const emptyFigureQueue: FigureQueue = { sending: [], cells: new Map() };

export const cellKey = ({ month, series, place }: CellId): string => `${month} ${series} ${place}`;

export const countOf = ({ sending, cells }: FigureQueue): number =>
  cells.size + sending.reduce((sum, batch) => sum + batch.cells.length, 0);

const isReady = ({ figure, refusal }: PendingCell): boolean => figure !== undefined && refusal === null;

export const isReadyToSend = ({ cells }: FigureQueue): boolean => [...cells.values()].some(isReady);

/** The cell as the person last left it; undefined where the server's stands. */
export const pendingOf = ({ sending, cells }: FigureQueue, id: CellId): PendingCell | undefined =>
  cells.get(cellKey(id)) ??
  sending.flatMap((batch) => batch.cells).findLast((cell) => cellKey(cell) === cellKey(id));

/** Whether a request that is not answered yet changes the cell: what the server has there now is not what it will have. */
export const isUnderWay = ({ sending }: FigureQueue, id: CellId): boolean =>
  sending.some(({ cells }) => cells.some((cell) => cellKey(cell) === cellKey(id)));

const withCells = (queue: FigureQueue, change: (cells: Map<string, PendingCell>) => void): FigureQueue => {
  const cells = new Map(queue.cells);
  change(cells);
  return { ...queue, cells };
};

export type Entered = Omit<PendingCell, 'refusal' | 'was'>;

/** A person changed cells. `seen` is what the server had in each, for those that were not changed before. */
export const entered = (
  queue: FigureQueue,
  changes: readonly Entered[],
  seen: (id: CellId) => Figure | null,
): FigureQueue =>
  withCells(queue, (cells) => {
    for (const change of changes) {
      const key = cellKey(change);
      const before = cells.get(key);
      const onItsWay = pendingOf({ ...queue, cells: new Map() }, change);
      const note = change.note ?? before?.note;
      cells.set(key, {
        ...change,
        ...(note === undefined ? {} : { note }),
        was: before ? before.was : (onItsWay?.figure ?? (onItsWay ? null : seen(change))),
        refusal: null,
      });
    }
  });

/** Makes the next request of what is ready; as it was when one is under way or nothing is. */
export const began = (queue: FigureQueue, changeId: string): FigureQueue => {
  const ready = [...queue.cells.values()].filter(isReady);
  const [first] = ready;
  if (queue.sending.length > 0 || !first) return queue;
  const near = ready.filter(({ month }) => Math.abs(monthsBetween(first.month, month)) < mostMonths / 2);
  const batch = near.slice(0, mostCellChanges);
  const next = withCells(queue, (cells) => {
    for (const cell of batch) cells.delete(cellKey(cell));
  });
  return { ...next, sending: [{ changeId, cells: batch }] };
};

/** What a request says of its cells. */
export const changesOf = ({ cells }: Batch): CellChange[] =>
  cells.map(({ month, series, place, was, figure = null, note }) => ({
    month,
    series,
    place,
    was,
    figure,
    ...(note === undefined || figure === null ? {} : { note }),
  }));

/** A cell that was changed again while its request was refused: what was said with the request still holds. */
const asNewer = (newer: PendingCell, { was, note }: PendingCell): PendingCell => ({
  ...(note === undefined ? {} : { note }),
  ...newer,
  was,
});

/** The request under way was answered: what was refused stays with its reason, unless it was changed again meanwhile. */
export const answered = (queue: FigureQueue, outcomes: readonly CellOutcome[]): FigureQueue => {
  const [done, ...sending] = queue.sending;
  if (!done) return queue;
  return withCells({ ...queue, sending }, (cells) => {
    done.cells.forEach((sent, index) => {
      const outcome = outcomes[index];
      const key = cellKey(sent);
      const newer = cells.get(key);
      if (outcome?.result !== 'refused') {
        if (newer) cells.set(key, { ...newer, was: sent.figure ?? null });
        return;
      }
      const { why, stored } = outcome;
      cells.set(
        key,
        newer ? asNewer(newer, sent) : { ...sent, refusal: stored === undefined ? { why } : { why, stored } },
      );
    });
  });
};

/** The whole request was refused: each of its cells says why. */
export const turnedDown = (queue: FigureQueue, why: ProblemCode): FigureQueue => {
  const [done, ...sending] = queue.sending;
  if (!done) return queue;
  return withCells({ ...queue, sending }, (cells) => {
    for (const sent of done.cells) {
      const newer = cells.get(cellKey(sent));
      cells.set(cellKey(sent), newer ? asNewer(newer, sent) : { ...sent, refusal: { why } });
    }
  });
};

/** Gives up what was typed into cells. */
export const givenUp = (queue: FigureQueue, ids: readonly CellId[]): FigureQueue =>
  withCells(queue, (cells) => {
    for (const id of ids) cells.delete(cellKey(id));
  });

/** Sends refused cells again; one that another changed meanwhile takes the place of what is there now. */
export const insistedOn = (queue: FigureQueue, ids: readonly CellId[]): FigureQueue =>
  withCells(queue, (cells) => {
    for (const id of ids) {
      const cell = cells.get(cellKey(id));
      if (!cell) continue;
      const stored = cell.refusal?.stored;
      cells.set(cellKey(id), { ...cell, was: stored === undefined ? cell.was : stored, refusal: null });
    }
  });

/** What another tab left behind, before what is here. */
export const takenOver = (queue: FigureQueue, left: FigureQueue): FigureQueue => ({
  sending: [...queue.sending, ...left.sending],
  cells: new Map([...left.cells, ...queue.cells]),
});
