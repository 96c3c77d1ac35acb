import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export type CsvTable = {
  readonly rows: readonly (readonly string[])[];
  /** Indices of rows in which a quote opens and never closes, or closes in the midst of a cell. */
  readonly broken: ReadonlySet<number>;
  /** Lines above the first row that are no row: the one by which spreadsheet programs name the delimiter. */
  readonly rowsBefore: number;
  readonly delimiter: string;
};

/** `sep=;`, as spreadsheet programs write it. */
const namedDelimiter = /^sep=(.)\n/i;

/** Without a byte-order mark, and with line breaks of one kind. */
const normalized = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

const parse = (lines: string, delimiter: string, most = 0): Pick<CsvTable, 'rows' | 'broken'> => {
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview: most });
  const broken = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : []));
  // The break that ends the last line begins no other.
  const endsEmpty = most === 0 && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '';
  return { rows: endsEmpty ? data.slice(0, -1) : data, broken: new Set(broken) };
};

/** Rows looked at to find what separates cells. */
const looked = 200;

/**
 * How well a delimiter divides: rows that are as wide as most wide ones. Marks within figures and names also divide, but not
 * every row alike, least of all the one with the titles.
 */
const fitOf = (lines: string, delimiter: string): readonly [alike: number, width: number] => {
  const { rows, broken } = parse(lines, delimiter, looked);
  const widths = rows.filter((_, index) => !broken.has(index)).map((row) => row.length);
  const counts = Map.groupBy(
    widths.filter((width) => width > 1),
    (width) => width,
  );
  return [...counts]
    .map(([width, all]): readonly [number, number] => [all.length, width])
    .reduce(
      (best, fit) => (fit[0] > best[0] || (fit[0] === best[0] && fit[1] > best[1]) ? fit : best),
      [0, 1],
    );
};

const bestDelimiter = (lines: string): Delimiter => {
  const fits = delimiters.map((delimiter) => ({ delimiter, fit: fitOf(lines, delimiter) }));
  const [best] = fits.toSorted(
    ({ fit: [one, wide] }, { fit: [other, wider] }) => other - one || wider - wide,
  );
  return best?.delimiter ?? ',';
};

/**
 * Reads CSV (RFC 4180 and what programs make of it): with or without a byte-order mark, any line breaks, quoted cells that
 * hold delimiters, quotes and line breaks, and rows of unequal width. What separates cells is `asked`, or what a first line
 * `sep=;` names, or of comma, semicolon, tab and bar the one that divides best.
 */
export const readCsv = (text: string, asked: string | null = null): CsvTable => {
  const all = normalized(text);
  const named = namedDelimiter.exec(all)?.[1];
  const lines = named === undefined ? all : all.replace(namedDelimiter, '');
  const delimiter = asked ?? named ?? bestDelimiter(lines);
  return { ...parse(lines, delimiter), delimiter, rowsBefore: named === undefined ? 0 : 1 };
};
