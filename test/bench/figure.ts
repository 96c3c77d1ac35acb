/** One measured figure. `limit` is null where the budget names none; `better` says which side of it is the good one. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly limit: number | null;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
};

/** How much is measured, where a subject can be measured at several sizes. */
export type Size = { readonly contacts: number };

/** One subject: measures, and gives its figures. Throws where there is nothing to measure. */
export type Bench = (size: Size) => Promise<Figure[]>;

/** Whether a figure breaks its limit; a figure that is not a number breaks any. */
export const isOverLimit = ({ value, limit, better }: Figure): boolean => {
  if (limit === null) return false;
  return better === 'lower' ? !(value <= limit) : !(value >= limit);
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? Number.NaN : (lower + upper) / 2;
};

const shown = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });

/** The figures as a table for people; what is over its limit is marked. */
export const table = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.value),
    figure.limit === null ? '' : `${figure.better === 'lower' ? '≤' : '≥'} ${shown(figure.limit)}`,
    figure.unit,
    isOverLimit(figure) ? '← over its limit' : '',
  ]);
  const all = [['name', 'value', 'limit', 'unit', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const numeric = [1, 2];
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          numeric.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
