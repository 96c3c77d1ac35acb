import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

export type ZipPart = {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the directory says of it, where that is not the truth. */
  readonly claims?: { readonly inflated?: number; readonly flags?: number };
};

const header = (size: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]) => {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, bytes, value] of fields)
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
  return new Uint8Array(view.buffer);
};

/** An archive with these parts, deflated. */
export const zipOf = (parts: readonly ZipPart[]): Uint8Array => {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const { name, data, claims } of parts) {
    const title = new TextEncoder().encode(name);
    const packed = deflateRawSync(data);
    const inflated = claims?.inflated ?? data.length;
    const start = header(30, [
      [0, 4, 0x04034b50],
      [8, 2, 8],
      [26, 2, title.length],
    ]);
    const entry = header(46, [
      [0, 4, 0x02014b50],
      [8, 2, claims?.flags ?? 0],
      [10, 2, 8],
      [16, 4, crc32(data)],
      [20, 4, packed.length],
      [24, 4, inflated],
      [28, 2, title.length],
      [42, 4, offset],
    ]);
    body.push(start, title, packed);
    directory.push(entry, title);
    offset += 30 + title.length + packed.length;
    directorySize += 46 + title.length;
  }
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, directorySize],
    [16, 4, offset],
  ]);
  return new Uint8Array(Buffer.concat([...body, ...directory, end]));
};

export type TestCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: number | string | null }
  | { readonly serial: number; readonly format?: 'day' | 'month' }
  | { readonly shared: number }
  | { readonly error: string };

export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly hidden?: boolean;
  readonly merged?: readonly string[];
};

export type TestWorkbook = {
  readonly sheets: readonly TestSheet[];
  readonly dates?: 1900 | 1904;
  /** Inner XML of shared texts, `<t>…</t>`. */
  readonly shared?: readonly string[];
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

const cellXml = (cell: TestCell, at: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if ('serial' in cell)
    return `<c r="${at}" s="${cell.format === 'month' ? 2 : 1}"><v>${cell.serial}</v></c>`;
  if ('shared' in cell) return `<c r="${at}" t="s"><v>${cell.shared}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const formula = `<f>${escaped(cell.formula)}</f>`;
  if (cell.value === null) return `<c r="${at}">${formula}</c>`;
  return typeof cell.value === 'string'
    ? `<c r="${at}" t="str">${formula}<v>${escaped(cell.value)}</v></c>`
    : `<c r="${at}">${formula}<v>${cell.value}</v></c>`;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const sheetXml = ({ rows, merged = [] }: TestSheet): string => {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${lettersOf(column)}${row + 1}`)).join('')}</row>`,
  );
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData>${ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
};

/** The parts of a workbook as spreadsheet programs write them. */
export const workbookParts = ({ sheets, dates = 1900, shared = [] }: TestWorkbook): readonly ZipPart[] => {
  const relations = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ].map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const files: Readonly<Record<string, string>> = {
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${dates === 1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return Object.entries(files).map(([name, text]) => ({
    name,
    data: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
  }));
};

/** A small workbook (.xlsx) as spreadsheet programs write it. */
export const workbookOf = (workbook: TestWorkbook): Uint8Array => zipOf(workbookParts(workbook));
