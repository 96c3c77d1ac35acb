import { writeCsv } from '@portolan/documents/write-csv';

type Row = ReadonlyMap<string, string>;

/** A record's fields by dotted names; a list stays one field, as JSON. */
const flat = (value: unknown, path: string, into: Map<string, string>): Map<string, string> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [name, inner] of Object.entries(value))
      flat(inner, path === '' ? name : `${path}.${name}`, into);
  else into.set(path, Array.isArray(value) ? JSON.stringify(value) : value === null ? '' : String(value));
  return into;
};

/**
 * Records as a table for spreadsheets: a column for each field that any of them has.
 */
export const toCsv = (records: readonly unknown[]): string => {
  const rows: readonly Row[] = records.map((record) => flat(record, '', new Map()));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return writeCsv([columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))]);
};
