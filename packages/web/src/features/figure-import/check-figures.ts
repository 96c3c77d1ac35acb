import type { CellOutcome } from '@portolan/domain/figures/cell-change';
import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { FileTable, Mapping } from '@portolan/domain/figures/reading/mapping';
import { type Planned, planImport } from '@portolan/domain/figures/reading/plan-import';
import { type FileFault, readFigures } from '@portolan/domain/figures/reading/read-figures';
import type { ReadFigure } from '@portolan/domain/figures/reading/reading';
import { addMonths, type Month } from '@portolan/domain/months';
import { type Result, succeed } from '@portolan/domain/result';
import type { Table } from '@portolan/domain/tables/table';
import type { Clinic } from './use-clinic.ts';

/** Texts that took the place of the file's, by `row:column`. */
export type Edits = ReadonlyMap<string, string>;

/** A table with what was mended in it. */
export const mended = (rows: Table, edits: Edits): Table => {
  if (edits.size === 0) return rows;
  const byRow = Map.groupBy(edits, ([at]) => Number(at.split(':')[0]));
  return rows.map((cells, row) => {
    const changes = byRow.get(row);
    if (changes === undefined) return cells;
    const copy = [...cells];
    for (const [at, text] of changes) {
      const column = Number(at.split(':')[1]);
      while (copy.length < column) copy.push('');
      copy[column] = text;
    }
    return copy;
  });
};

export type Checked = {
  readonly table: FileTable;
  readonly figures: readonly ReadFigure[];
  readonly plan: ReadonlyMap<string, Planned>;
  /** What was answered to what was sent, as far as it still stands. */
  readonly sent: ReadonlyMap<string, CellOutcome>;
};

/** The spans of at most so many months that hold these, between the first and the last that may be entered. */
export const spansOf = (
  months: Iterable<Month | null>,
  { firstMonth, thisMonth }: { readonly firstMonth: Month; readonly thisMonth: Month },
  most: number,
): { readonly from: Month; readonly to: Month }[] => {
  const wanted = [...new Set(months)]
    .filter((month) => month !== null && month >= firstMonth && month <= thisMonth)
    .toSorted();
  const spans: { from: Month; to: Month }[] = [];
  for (const month of wanted) {
    if (month === null) continue;
    const last = spans.at(-1);
    if (last !== undefined && month <= addMonths(last.from, most - 1)) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return spans;
};

type CheckOptions = {
  readonly source: FileTable;
  readonly edits: Edits;
  readonly mapping: Mapping;
  readonly clinic: Clinic;
  readonly by: string;
  /** Reads the months as they are stored now. */
  readonly load: (months: ReadonlySet<Month | null>) => Promise<readonly MonthFigures[]>;
};

/** Reads every row, and says what entering them would do to the months as they are stored now. */
export const checkFigures = async ({
  source,
  edits,
  mapping,
  clinic,
  by,
  load,
}: CheckOptions): Promise<Result<Omit<Checked, 'sent'>, { readonly code: FileFault }>> => {
  const table = { ...source, rows: mended(source.rows, edits) };
  const read = readFigures(table, mapping, clinic.known);
  if (!read.ok) return read;
  const { figures } = read.value;
  const stored = await load(new Set(figures.map(({ at }) => at.month)));
  const plan = planImport(figures, new Map(stored.map((month) => [month.month, month])), {
    ...clinic.field,
    by,
    now: new Date(),
  });
  return succeed({ table, figures, plan });
};
