import type { DateSystem } from '../../tables/serial-days.ts';
import type { Table } from '../../tables/table.ts';
import type { DayOrder } from './read-month.ts';
import type { Marks } from './read-number.ts';

/** Rows one file may have, and figures it may hold; more are refused before anything is written. */
export const mostRows = 100_000;
export const mostFigures = 100_000;
export const mostColumns = 500;
/** Lines of a file, with room for titles above the figures. */
export const mostLines = mostRows + 20;

/** What a column holds. A column of figures is named by its title: by a month, or by a measure. */
export const roles = [
  'month',
  'measure',
  'site',
  'value',
  'numerator',
  'denominator',
  'figures',
  'ignored',
] as const;
export type Role = (typeof roles)[number];

/** How a file is understood. */
export type Mapping = {
  /** The index of the row of titles; null where there is none. */
  readonly header: number | null;
  /** By column; a column beyond them is ignored. */
  readonly roles: readonly Role[];
  /** Series and numbers of rates that names of the file stand for, beside the known ones: `secure-messages-sent figure`. */
  readonly named: Readonly<Record<string, string>>;
  /** Null: as each column shows. */
  readonly marks: Marks | null;
  readonly dayOrder: DayOrder | null;
};

/** A row to a figure; measures in rows, months across; months in rows, measures across. */
export type Layout = 'long' | 'months-across' | 'measures-across';

/** Why a mapping says nothing yet. */
export type MappingFault = 'no-month' | 'no-measure' | 'no-figures' | 'role-twice' | 'no-titles';

export const layoutOf = ({ header, roles: all }: Mapping): Layout | MappingFault => {
  const count = (role: Role) => all.filter((other) => other === role).length;
  if (
    (['month', 'measure', 'site', 'value', 'numerator', 'denominator'] as const).some(
      (role) => count(role) > 1,
    )
  )
    return 'role-twice';
  const isLong = count('value') + count('numerator') > 0;
  if (!isLong && count('figures') === 0) return 'no-figures';
  if (isLong) return count('month') === 0 ? 'no-month' : count('measure') === 0 ? 'no-measure' : 'long';
  if (header === null) return 'no-titles';
  if (count('measure') > 0) return count('month') > 0 ? 'role-twice' : 'months-across';
  return count('month') > 0 ? 'measures-across' : 'no-month';
};

/** A table as a file held it. */
export type FileTable = {
  readonly rows: Table;
  /** Indices of rows whose quotes are broken. */
  readonly broken: ReadonlySet<number>;
  /** Lines of the file above the first row of the table. */
  readonly rowsBefore: number;
  readonly dates: DateSystem;
  /** What separates the cells of CSV; null for a workbook. */
  readonly delimiter: string | null;
};
