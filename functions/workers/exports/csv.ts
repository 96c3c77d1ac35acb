type Row = ReadonlyMap<string, string>;

/** A record's fields by dotted names; a list stays one field, as JSON. */
const flat = (value: unknown, path: string, into: Map<string, string>): Map<string, string> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [name, inner] of Object.entries(value))
      flat(inner, path === '' ? name : `${path}.${name}`, into);
  else into.set(path, Array.isArray(value) ? JSON.stringify(value) : value === null ? '' : String(value));
  return into;
};

/** Spreadsheets take what begins so for a formula; an apostrophe before it makes it text. */
const isFormula = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = isFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Records as a table for spreadsheets (RFC 4180, with a byte-order mark, so that accents are read right): a column for each
 * field that any of them has. Nothing in it is run as a formula.
 */
export const toCsv = (records: readonly unknown[]): string => {
  const rows: readonly Row[] = records.map((record) => flat(record, '', new Map()));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};
