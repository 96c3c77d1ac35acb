import { type DateSystem, dayOfSerial } from '@portolan/domain/tables/serial-days';
import type { Table, TableCell } from '@portolan/domain/tables/table';
import { scanXml } from './xml.ts';

export type SheetSetting = {
  readonly dates: DateSystem;
  readonly texts: readonly string[];
  readonly dayStyles: readonly boolean[];
};

/** What a sheet may hold; what is more is not read. */
export type SheetLimits = { readonly rows: number; readonly columns: number };

export type SheetContent = {
  readonly rows: Table;
  /** Cells whose value a formula gave when the workbook was saved. */
  readonly formulas: number;
  /** Ranges of merged cells, `A2:A13`: only the first cell of each holds something. */
  readonly merged: readonly string[];
};

export type SheetFault = 'damaged' | 'too-many-rows' | 'too-many-columns';

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

type Spot = { readonly row: number; readonly column: number };
const spotOf = (reference: string): Spot | null => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  return letters === undefined ? null : { row: Number(digits) - 1, column: columnOf(letters) };
};

/** Decimal fractions as they were typed, without what binary ones add at the sixteenth digit. */
const asTyped = (value: number): number => Number(value.toPrecision(15));

type CellSource = { readonly type: string; readonly style: number };

const numberOrDay = (text: string, style: number, { dates, dayStyles }: SheetSetting): TableCell => {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const day = dayStyles[style] ? dayOfSerial(value, dates) : null;
  return day ?? asTyped(value);
};

const cellValue = ({ type, style }: CellSource, raw: string, setting: SheetSetting): TableCell => {
  switch (type) {
    case 's':
      return setting.texts[Number(raw)] ?? '';
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return raw.slice(0, 10);
    case 'str':
    case 'inlineStr':
    case 'e':
      return raw;
    default:
      return raw === '' ? '' : numberOrDay(raw.trim(), style, setting);
  }
};

/** Takes away what lies hidden under merged cells. */
const uncover = (rows: readonly TableCell[][], merged: readonly string[]): void => {
  for (const range of merged) {
    const [from, to] = range.split(':').map((end) => spotOf(end));
    if (!from || !to) continue;
    for (let row = from.row; row <= Math.min(to.row, rows.length - 1); row += 1) {
      const cells = rows[row] ?? [];
      for (let column = from.column; column <= Math.min(to.column, cells.length - 1); column += 1)
        if (row !== from.row || column !== from.column) cells[column] = '';
    }
  }
};

/** The cells of a worksheet, or why they are not read. Of a formula it is the result that was saved with it. */
export const readSheet = (
  xml: string,
  setting: SheetSetting,
  limits: SheetLimits,
): SheetContent | SheetFault => {
  const rows: TableCell[][] = [];
  const merged: string[] = [];
  let formulas = 0;
  let fault: SheetFault | null = null;
  let spot: Spot = { row: -1, column: -1 };
  let source: CellSource = { type: 'n', style: 0 };
  let within = '';
  let raw = '';
  let formula = '';
  let hasFormula = false;
  const put = (value: TableCell) => {
    if (value === '' || fault !== null) return;
    if (spot.row >= limits.rows) fault = 'too-many-rows';
    else if (spot.column >= limits.columns) fault = 'too-many-columns';
    else {
      while (rows.length <= spot.row) rows.push([]);
      const cells = rows[spot.row] ?? [];
      while (cells.length < spot.column) cells.push('');
      cells[spot.column] = value;
    }
  };
  const isSound = scanXml(xml, {
    open: (name, attribute) => {
      within = name;
      if (name === 'row') spot = { row: Number(attribute('r') ?? spot.row + 2) - 1, column: -1 };
      else if (name === 'c') {
        spot = spotOf(attribute('r') ?? '') ?? { row: spot.row, column: spot.column + 1 };
        source = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) };
        raw = '';
        formula = '';
        hasFormula = false;
      } else if (name === 'f') hasFormula = true;
      else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
    },
    text: (part) => {
      if (within === 'v' || within === 't') raw += part;
      else if (within === 'f') formula += part;
    },
    close: (name) => {
      within = '';
      if (name !== 'c') return;
      if (hasFormula) formulas += 1;
      // A formula that was never computed has no result: it is shown as it stands, which is no figure.
      put(
        hasFormula && raw === '' && source.type !== 'str' ? `=${formula}` : cellValue(source, raw, setting),
      );
    },
  });
  if (fault !== null) return fault;
  if (!isSound) return 'damaged';
  uncover(rows, merged);
  return { rows, formulas, merged };
};
