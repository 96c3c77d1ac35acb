/** Spreadsheets take what begins so for a formula; an apostrophe before it makes it text. */
const isFormula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const harmless = isFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. No cell is run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
