import type { TableCell } from '../../tables/table.ts';
import type { Halves } from './figure-of.ts';
import { bodyStart, type FileFacts } from './file-facts.ts';
import type { Known } from './known-names.ts';
import type { FileTable, Layout, Mapping } from './mapping.ts';
import { type Found, namesOf } from './names-in-file.ts';
import { type MonthReading, readMonth } from './read-month.ts';
import type { Place, ReadFault, ReadFigure, SourceCell } from './reading.ts';

/** What one row, or one cell of a wide row, says of a figure. */
export type Part = {
  readonly line: number;
  readonly cells: readonly SourceCell[];
  readonly at: ReadFigure['at'];
  readonly halves: Halves;
  /** Of a rate, where it says one of its numbers alone. */
  readonly half: 'numerator' | 'denominator' | null;
  readonly fault: ReadFault | null;
};

const nothing: Halves = { value: null, numerator: null, denominator: null };
const nowhere = { month: null, series: null, place: null };
const valueRoles = ['value', 'numerator', 'denominator'] as const;
type ValueCell = SourceCell & { readonly role: (typeof valueRoles)[number] };

/** Reads what rows say, part by part, in their order. Rows without anything in them say nothing. */
export function* partsOf(
  file: FileTable,
  mapping: Mapping,
  layout: Layout,
  facts: FileFacts,
  known: Known,
): Generator<Part> {
  const names = namesOf(known, mapping);
  const months = new Map<TableCell, MonthReading>();
  const cellAt = (row: number, column: number): TableCell => file.rows[row]?.[column] ?? '';
  const columnOf = (role: (typeof mapping.roles)[number]) => mapping.roles.indexOf(role);
  const wide = mapping.roles.flatMap((role, column) => (role === 'figures' ? [column] : []));
  const header = mapping.header ?? 0;

  const monthAt = (spot: SourceCell): Found<string> => {
    const cell = cellAt(spot.row, spot.column);
    const read = months.get(cell) ?? readMonth(cell, facts.dayOrder, file.dates);
    months.set(cell, read);
    return 'month' in read ? { value: read.month } : read;
  };

  const partAt = (row: number, spots: readonly SourceCell[], values: readonly ValueCell[]): Part => {
    const spot = (role: SourceCell['role']) => spots.find((other) => other.role === role);
    const [monthSpot, measureSpot, siteSpot] = [spot('month'), spot('measure'), spot('site')];
    const month = monthSpot === undefined ? { fault: 'month-missing' as const } : monthAt(monthSpot);
    const target =
      measureSpot === undefined
        ? { fault: 'measure-missing' as const }
        : names.target(cellAt(measureSpot.row, measureSpot.column));
    const place =
      siteSpot === undefined ? { value: 'clinic' } : names.place(cellAt(siteSpot.row, siteSpot.column));
    const half = 'value' in target && target.value.part !== 'figure' ? target.value.part : null;
    const halves = { ...nothing };
    for (const { role, row: at, column } of values) {
      const cell = cellAt(at, column);
      if (String(cell).trim() !== '')
        halves[role === 'value' && half !== null ? half : role] = { cell, marks: facts.marksIn(column) };
    }
    const fault =
      [month, target, place].flatMap((found) => ('fault' in found ? [found.fault] : []))[0] ?? null;
    const at: { [K in keyof Place]: Place[K] | null } = {
      month: 'value' in month ? month.value : null,
      series: 'value' in target ? target.value.series : null,
      place: 'value' in place ? place.value : null,
    };
    return { line: row + file.rowsBefore + 1, cells: [...spots, ...values], at, halves, half, fault };
  };

  for (let row = bodyStart(mapping); row < file.rows.length; row += 1) {
    const cells = file.rows[row] ?? [];
    const line = row + file.rowsBefore + 1;
    if (file.broken.has(row)) {
      yield { line, cells: [], at: nowhere, halves: nothing, half: null, fault: 'quotes-broken' };
      continue;
    }
    if (cells.every((cell) => String(cell).trim() === '')) continue;
    const spots = (['month', 'measure', 'site'] as const).flatMap((role) => {
      const column = columnOf(role);
      return column < 0 ? [] : [{ role, row, column }];
    });
    if (layout === 'long') {
      const values = valueRoles.flatMap((role) => {
        const column = columnOf(role);
        return column < 0 ? [] : [{ role, row, column }];
      });
      yield partAt(row, spots, values);
      continue;
    }
    const title = layout === 'months-across' ? 'month' : 'measure';
    const filled = wide.filter((column) => String(cellAt(row, column)).trim() !== '');
    for (const column of filled)
      yield partAt(row, [...spots, { role: title, row: header, column }], [{ role: 'value', row, column }]);
    if (filled.length === 0) yield { line, cells: [], at: nowhere, halves: nothing, half: null, fault: null };
  }
}
