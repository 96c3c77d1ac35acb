import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Month } from '@portolan/domain/months';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { DecimalMark } from '../../../i18n/figure-text.ts';
import type { SaveStatus } from '../../../saving/save-decisions.ts';
import { did, nothingDone, redone, type Undo, undone } from '../grid/undo.ts';
import type { CellId } from '../saving/figure-queue.ts';
import { useFigureSavers } from '../saving/use-figure-saver.ts';
import {
  type Changes,
  denominatorsBefore,
  enteredOf,
  type Left,
  type PartChange,
  partsInto,
  typedInto,
} from './changes.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The sheet, and everything that can be done with it. */
export type Entry = {
  readonly sheet: Sheet;
  readonly status: SaveStatus;
  /** Puts texts into fields, as one step that can be undone. `mark`: what stands before the decimals of doubtful texts. */
  readonly change: (parts: readonly PartChange[], mark?: DecimalMark) => Changes;
  readonly comment: (id: CellId, note: string) => void;
  readonly giveUp: (id: CellId) => void;
  readonly insist: (id: CellId) => void;
  /** How many denominators were copied. */
  readonly copyDenominators: (month: Month, places: readonly string[]) => number;
  /** The cells that were put back; none where there is nothing to undo. */
  readonly undo: () => readonly CellId[];
  readonly redo: () => readonly CellId[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Sends what waits at once. */
  readonly flush: () => void;
};

type EntryOptions = {
  readonly organizationId: string;
  readonly months: readonly MonthFigures[];
  readonly measures: readonly Measure[];
  readonly thisMonth: Month;
  readonly mayEnter: boolean;
};

const idOf = (key: string): CellId => {
  const [month = '', series = '', place = ''] = key.split(' ');
  return { month, series, place };
};

/** A clinic's figures, with what is typed on top of them until it is saved. */
export const useEntry = ({ organizationId, months, measures, thisMonth, mayEnter }: EntryOptions): Entry => {
  const saver = useFigureSavers()(organizationId);
  const { queue, status } = useSyncExternalStore(saver.subscribe, saver.view);
  const [undo, setUndo] = useState<Undo<Left>>(nothingDone);
  const sheet = useMemo(
    () => sheetOf({ months, queue, measures, thisMonth, mayEnter }),
    [months, queue, measures, thisMonth, mayEnter],
  );
  const seen = (id: CellId) => sheet.cell(id).stored?.figure ?? null;
  const put = ({ entered, settled }: Changes) => {
    if (settled.length > 0) saver.giveUp(settled);
    if (entered.length > 0) saver.enter(entered, seen);
  };
  const doing = (changes: Changes) => {
    put(changes);
    setUndo((before) => did(before, changes.step));
    return changes;
  };
  const going = (turn: ReturnType<typeof undone<Left>>): readonly CellId[] => {
    if (turn === null) return [];
    const cells = turn.cells.map(({ key, value }) => ({ id: idOf(key), ...value }));
    put(typedInto(sheet, cells));
    setUndo(turn.undo);
    return cells.map(({ id }) => id);
  };
  return {
    sheet,
    status,
    change: (parts, mark = '.') => doing(partsInto(sheet, parts, mark)),
    comment: (id, note) =>
      saver.enter([{ ...enteredOf(sheet, id, sheet.cell(id).typed), note: note.trim() }], seen),
    giveUp: (id) => saver.giveUp([id]),
    insist: (id) => saver.insist([id]),
    copyDenominators: (month, places) =>
      doing(typedInto(sheet, denominatorsBefore(sheet, month, places))).step.length,
    undo: () => going(undone(undo)),
    redo: () => going(redone(undo)),
    canUndo: undo.past.length > 0,
    canRedo: undo.future.length > 0,
    flush: saver.flush,
  };
};
