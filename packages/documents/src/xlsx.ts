import { fail, type Result, succeed } from '@portolan/domain/result';
import {
  readDayStyles,
  readRelations,
  readSharedTexts,
  readWorkbookPart,
  type SheetState,
} from './xlsx-parts.ts';
import { readSheet, type SheetContent, type SheetFault, type SheetLimits } from './xlsx-sheet.ts';
import { openZip, type Zip, type ZipFault } from './zip.ts';

export type WorkbookFault = ZipFault | SheetFault | 'not-a-workbook';
type Refused = { readonly code: WorkbookFault };

export type Workbook = {
  /** In the order of the workbook. Hidden ones are named, so that nobody wonders where their figures are. */
  readonly sheets: readonly { readonly name: string; readonly state: SheetState }[];
  readonly dates: 1900 | 1904;
  /** The cells of a sheet by its place in `sheets`. */
  readonly read: (index: number, limits: SheetLimits) => Promise<Result<SheetContent, Refused>>;
};

const decoder = new TextDecoder();

/** Ends the reading from wherever it is; the exported functions return its code. */
class Unreadable extends Error {
  readonly code: WorkbookFault;
  constructor(code: WorkbookFault) {
    super(code);
    this.code = code;
  }
}

/** A part's text; null where there is none. */
const partOf = async (zip: Zip, path: string): Promise<string | null> => {
  const read = await zip.read(path);
  if (read === null) return null;
  if (!read.ok) throw new Unreadable(read.failure.code);
  return decoder.decode(read.value);
};

const wanted = <T>(value: T | null, code: WorkbookFault): T => {
  if (value === null) throw new Unreadable(code);
  return value;
};

const refusing = async <T>(read: () => Promise<T>): Promise<Result<T, Refused>> => {
  try {
    return succeed(await read());
  } catch (fault) {
    if (fault instanceof Unreadable) return fail({ code: fault.code });
    throw fault;
  }
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const relationsOf = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/**
 * Opens a workbook (.xlsx, .xlsm; ECMA-376) within the limits of `openZip`. Macros, pictures, links and everything else that
 * is no cell is never read.
 */
export const openWorkbook = (bytes: Uint8Array): Promise<Result<Workbook, Refused>> =>
  refusing(async () => {
    const opened = openZip(bytes);
    if (!opened.ok) throw new Unreadable(opened.failure.code);
    const zip = opened.value;
    const roots = readRelations((await partOf(zip, '_rels/.rels')) ?? '', '');
    const path = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
    const workbook = wanted(readWorkbookPart(wanted(await partOf(zip, path), 'not-a-workbook')), 'damaged');
    if (workbook.sheets.length === 0) throw new Unreadable('not-a-workbook');
    const relations = readRelations((await partOf(zip, relationsOf(path))) ?? '', folderOf(path));
    const partOfKind = async (kind: string): Promise<string | null> => {
      const target = relations.find(({ type }) => type === kind)?.target;
      return target === undefined ? null : partOf(zip, target);
    };
    const styles = await partOfKind('styles');
    const texts = await partOfKind('sharedStrings');
    const setting = {
      dates: workbook.dates,
      dayStyles: styles === null ? [] : wanted(readDayStyles(styles), 'damaged'),
      texts: texts === null ? [] : wanted(readSharedTexts(texts), 'damaged'),
    };
    return {
      sheets: workbook.sheets.map(({ name, state }) => ({ name, state })),
      dates: workbook.dates,
      read: (index, limits) =>
        refusing(async () => {
          const relation = workbook.sheets[index]?.relation;
          const target = relations.find(({ id }) => id === relation)?.target ?? '';
          const content = readSheet(wanted(await partOf(zip, target), 'damaged'), setting, limits);
          if (typeof content === 'string') throw new Unreadable(content);
          return content;
        }),
    };
  });
