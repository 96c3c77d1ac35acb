import type { TableCell } from '../../tables/table.ts';
import type { FileTable, Layout, Mapping, Role } from './mapping.ts';
import { type DayOrder, dayOrderOf } from './read-month.ts';
import { type Marks, marksOf } from './read-number.ts';

/** How a file writes days and numbers. */
export type FileFacts = {
  readonly dayOrder: DayOrder | null;
  /** Of the file as a whole; `mixed` where columns contradict each other or themselves. */
  readonly marks: Marks | 'mixed' | null;
  readonly marksIn: (column: number) => Marks | 'mixed' | null;
};

/** The rows below the titles. */
export const bodyStart = ({ header }: Pick<Mapping, 'header'>): number => (header === null ? 0 : header + 1);

const holdsFigures: readonly Role[] = ['value', 'numerator', 'denominator', 'figures'];

function* columnCells({ rows }: FileTable, start: number, column: number): Generator<TableCell> {
  for (let row = start; row < rows.length; row += 1) yield rows[row]?.[column] ?? '';
}

/** What the file's own cells show of it, where the mapping does not say. */
export const factsOf = (file: FileTable, mapping: Mapping, layout: Layout): FileFacts => {
  const start = bodyStart(mapping);
  const columnsOf = (wanted: readonly Role[]) =>
    mapping.roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const own = new Map(
    columnsOf(holdsFigures).map((column) => [column, marksOf(columnCells(file, start, column))]),
  );
  const found = new Set([...own.values()].filter((marks) => marks !== null));
  const [only = null] = found;
  const marks = mapping.marks ?? (found.size > 1 ? 'mixed' : only);
  // Semicolons separate cells where commas stand before decimals: there a comma and three digits may be either.
  const unseen = marks ?? (file.delimiter === ';' ? 'mixed' : null);
  const titles = mapping.header === null ? [] : (file.rows[mapping.header] ?? []);
  const days = () =>
    layout === 'months-across'
      ? columnsOf(['figures']).map((column) => titles[column] ?? '')
      : columnCells(file, start, mapping.roles.indexOf('month'));
  return {
    dayOrder: mapping.dayOrder ?? dayOrderOf(days()),
    marks,
    marksIn: (column) => mapping.marks ?? own.get(column) ?? unseen,
  };
};
