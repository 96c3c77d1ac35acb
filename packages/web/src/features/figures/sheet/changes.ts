import { type Measure, measureIdOf } from '@portolan/domain/measures/measure';
import { addMonths, type Month } from '@portolan/domain/months';
import type { DecimalMark } from '../../../i18n/figure-text.ts';
import type { Step } from '../grid/undo.ts';
import { type CellId, cellKey, type Entered, type Typed } from '../saving/figure-queue.ts';
import { type Part, rowGroups } from './rows.ts';
import type { CellView, Sheet } from './sheet.ts';
import { keptText, readTyped } from './typed.ts';

/** A text put into one of a cell's fields. */
export type PartChange = { readonly id: CellId; readonly part: Part; readonly text: string };

/** How a cell was left: its texts, and the comment that goes with an emptied figure. */
export type Left = { readonly typed: Typed; readonly note: string };

export type Changes = {
  readonly entered: readonly Entered[];
  /** Cells that stand again as the server has them: nothing is to be sent of them. */
  readonly settled: readonly CellId[];
  readonly step: Step<Left>;
  /** Fields that take no typing and were left as they are. */
  readonly skipped: number;
  /** Cells that are no figure now. */
  readonly wrong: number;
};

/** A cell with the texts that are put into it. */
export type CellText = { readonly id: CellId; readonly typed: Typed; readonly note?: string };

const same = (one: Typed, other: Typed) => one.n === other.n && one.d === other.d;

const plain = { kind: 'count', decimals: 0 } as const;
const measureIn = ({ measures }: Sheet, { series }: CellId): Pick<Measure, 'kind' | 'decimals'> =>
  measures.find(({ id }) => id === measureIdOf(series)) ?? plain;

/** A cell as it is with these texts. The comment stays, and goes with an emptied figure. */
export const enteredOf = (sheet: Sheet, id: CellId, typed: Typed): Entered => {
  const read = readTyped(typed, measureIn(sheet, id));
  return { ...id, typed, ...('figure' in read && { figure: read.figure }) };
};

const isEmpty = ({ n, d }: Typed): boolean => n === '' && d === '';

/** As `enteredOf`; a comment that the cell had comes back with its figure. */
const putBack = (sheet: Sheet, { id, typed, note = '' }: CellText): Entered => {
  const now = sheet.cell(id);
  const isBack = note !== '' && isEmpty(now.typed) && !isEmpty(typed);
  return { ...enteredOf(sheet, id, typed), ...(isBack && { note }) };
};

const isAsStored = ({ stored, pending, isUnderWay }: CellView, { figure, note }: Entered): boolean =>
  !isUnderWay &&
  pending?.note === undefined &&
  (note === undefined || note === (stored?.note ?? '')) &&
  figure !== undefined &&
  figure?.n === stored?.figure.n &&
  figure?.d === stored?.figure.d;

/** Puts texts into cells, as whole cells: what that comes to, and what undoes it. */
export const typedInto = (sheet: Sheet, cells: readonly CellText[]): Changes => {
  const open = cells.filter(({ id }) => sheet.cell(id).lock === null);
  const changed = open.filter(({ id, typed }) => !same(typed, sheet.cell(id).typed));
  const all = changed.map((one) => putBack(sheet, one));
  return {
    entered: all.filter((one) => !isAsStored(sheet.cell(one), one)),
    settled: all.filter((one) => isAsStored(sheet.cell(one), one)),
    step: changed.map(({ id, typed }) => {
      const { typed: before, note } = sheet.cell(id);
      return { key: cellKey(id), before: { typed: before, note }, after: { typed, note } };
    }),
    skipped: cells.length - open.length,
    wrong: all.filter(({ figure }) => figure === undefined).length,
  };
};

/** Puts texts into fields: those of one cell together, the others of the cell as they are. */
export const partsInto = (sheet: Sheet, parts: readonly PartChange[], mark: DecimalMark): Changes => {
  const cells = [...Map.groupBy(parts, ({ id }) => cellKey(id)).values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const measure = measureIn(sheet, first.id);
    const texts = together.map(({ part, text }) => [part, keptText(text, measure, mark)]);
    const typed: Typed = { ...sheet.cell(first.id).typed, ...Object.fromEntries(texts) };
    return [{ id: first.id, typed }];
  });
  return typedInto(sheet, cells);
};

/** The denominators of the month before, for the rates of a month that have none. */
export const denominatorsBefore = (sheet: Sheet, month: Month, places: readonly string[]): CellText[] =>
  rowGroups(sheet.measures)
    .flatMap(({ rows }) => rows.filter(({ part }) => part === 'd'))
    .flatMap(({ series }) => places.map((place) => ({ month, series, place })))
    .flatMap((id) => {
      const { typed, lock } = sheet.cell(id);
      const { d } = sheet.cell({ ...id, month: addMonths(month, -1) }).typed;
      return lock !== null || typed.d !== '' || d === '' ? [] : [{ id, typed: { ...typed, d } }];
    });
