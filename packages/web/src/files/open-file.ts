import { readCsv } from '@portolan/documents/csv';
import { kindOfFile } from '@portolan/documents/kind-of-file';
import { type Encoding, textOfBytes } from '@portolan/documents/text-of-bytes';
import { openWorkbook, type Workbook, type WorkbookFault } from '@portolan/documents/xlsx';
import { type FileTable, mostColumns, mostLines } from '@portolan/domain/figures/reading/mapping';
import { fail, type Result, succeed } from '@portolan/domain/result';

/** Bytes. A hundred thousand rows take less. */
const largestFile = 20 * 1024 * 1024;

export type FileRefusal =
  | WorkbookFault
  | 'too-large'
  | 'empty'
  | 'workbook-named-otherwise'
  | 'text-named-workbook'
  | 'old-workbook'
  | 'not-a-table'
  | 'not-text';
type Refused = { readonly code: FileRefusal };

/** A table of a file, and what is worth knowing of where it comes from. */
export type Source = {
  readonly table: FileTable;
  /** Null for a workbook. */
  readonly encoding: Encoding | null;
  /** Of a workbook; none of CSV. */
  readonly sheets: readonly { readonly name: string; readonly state: 'visible' | 'hidden' }[];
  readonly sheet: number;
  readonly formulas: number;
  readonly merged: readonly string[];
};

/** Which table of the file, and what separates its cells; null for what is found. */
export type SourceChoice = { readonly sheet: number | null; readonly delimiter: string | null };

export type OpenFile = {
  readonly name: string;
  readonly read: (choice: SourceChoice) => Promise<Result<Source, Refused>>;
};

const withRows = (source: Source): Result<Source, Refused> =>
  source.table.rows.some((row) => row.some((cell) => String(cell).trim() !== ''))
    ? succeed(source)
    : fail({ code: 'empty' });

const sheetOf = async (workbook: Workbook, asked: number | null): Promise<Result<Source, Refused>> => {
  const visible = workbook.sheets.findIndex(({ state }) => state === 'visible');
  const sheet = asked ?? Math.max(visible, 0);
  const content = await workbook.read(sheet, { rows: mostLines, columns: mostColumns });
  if (!content.ok) return content;
  const { rows, formulas, merged } = content.value;
  return withRows({
    table: { rows, broken: new Set(), rowsBefore: 0, dates: workbook.dates, delimiter: null },
    encoding: null,
    sheets: workbook.sheets,
    sheet,
    formulas,
    merged,
  });
};

const csvOf = (text: string, encoding: Encoding, asked: string | null): Result<Source, Refused> => {
  const { rows, broken, rowsBefore, delimiter } = readCsv(text, asked);
  if (rows.some((row) => row.length > mostColumns)) return fail({ code: 'too-many-columns' });
  if (rows.length > mostLines) return fail({ code: 'too-many-rows' });
  return withRows({
    table: { rows, broken, rowsBefore, dates: 1900, delimiter },
    encoding,
    sheets: [],
    sheet: 0,
    formulas: 0,
    merged: [],
  });
};

const namesWorkbook = (name: string): boolean => /\.(xlsx|xlsm|xltx|xltm)$/i.test(name);
const namesText = (name: string): boolean => /\.(csv|tsv|tab|txt)$/i.test(name);

/** Opens a file as what it is, and refuses one that its name belies. */
export const openFile = async (
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<Result<OpenFile, Refused>> => {
  const { name } = file;
  if (file.size > largestFile) return fail({ code: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return fail({ code: 'empty' });
  switch (kindOfFile(bytes)) {
    case 'old-workbook':
      return fail({ code: 'old-workbook' });
    case 'other':
      return fail({ code: 'not-a-table' });
    case 'workbook': {
      if (namesText(name)) return fail({ code: 'workbook-named-otherwise' });
      const workbook = await openWorkbook(bytes);
      if (!workbook.ok) return workbook;
      return succeed({ name, read: ({ sheet }) => sheetOf(workbook.value, sheet) });
    }
    case 'text': {
      if (namesWorkbook(name) || /\.xls$/i.test(name)) return fail({ code: 'text-named-workbook' });
      const decoded = textOfBytes(bytes);
      if (!decoded.ok) return decoded;
      const { text, encoding } = decoded.value;
      return succeed({ name, read: async ({ delimiter }) => csvOf(text, encoding, delimiter) });
    }
  }
};
