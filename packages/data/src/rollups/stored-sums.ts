import { monthSchema } from '@portolan/domain/months';
import type { MonthSums, SeriesSum, Sums } from '@portolan/domain/rollups/cohort-month';
import * as z from 'zod/mini';
import { type ItemKind, itemKind } from '../items.ts';

/*
 * How sums are stored: twelve series in one write unit of 1,024 bytes, of thousands of clinics too. A series is one text of
 * numbers to the base of 36: `n.d.clinics.first:bins`. Bins begin with the first that holds anybody, and have as many digits
 * each as there are colons before them.
 */

const radix = 36;
const short = (value: number): string => value.toString(radix);
const long = (text: string | undefined): number => Number.parseInt(text ?? '', radix);

const binsText = (bins: readonly number[]): string => {
  const first = bins.findIndex((count) => count > 0);
  if (first === -1) return '';
  const counts = bins.slice(first).map(short);
  const digits = Math.max(...counts.map((text) => text.length));
  return `${short(first)}${':'.repeat(digits)}${counts.map((text) => text.padStart(digits, '0')).join('')}`;
};
const binsIn = (text: string): number[] => {
  const [, first = '', { length: digits } = '', counts = ''] = /^(\w+)(:+)(\w+)$/.exec(text) ?? [];
  if (first === '') return [];
  const filled = Array.from({ length: counts.length / digits }, (_, bin) =>
    long(counts.slice(bin * digits, (bin + 1) * digits)),
  );
  return [...Array.from({ length: long(first) }, () => 0), ...filled];
};

const seriesText = ({ n, d, clinics, bins }: SeriesSum): string =>
  [short(n), short(d), short(clinics), binsText(bins)].join('.');
const seriesIn = (text: string): SeriesSum => {
  const [n, d, clinics, bins = ''] = text.split('.');
  return { n: long(n), d: long(d), clinics: long(clinics), bins: binsIn(bins) };
};

const seriesTextSchema = z.lazy(() => z.string().check(z.regex(/^\w+\.\w+\.\w+\.(\w+:+\w+)?$/)));
const shortFields = {
  e: z.int(),
  r: z.int(),
  t: z.int(),
  s: z.record(z.string(), seriesTextSchema),
} as const;
const shortSumsSchema = z.lazy(() => z.strictObject(shortFields));
const shortSums = ({ expected, reported, inTime, series }: Sums): z.infer<typeof shortSumsSchema> => ({
  e: expected,
  r: reported,
  t: inTime,
  s: Object.fromEntries(Object.entries(series).map(([id, sum]) => [id, seriesText(sum)])),
});
const longSums = ({ e, r, t, s }: z.infer<typeof shortSumsSchema>): Sums => ({
  expected: e,
  reported: r,
  inTime: t,
  series: Object.fromEntries(Object.entries(s).map(([id, text]) => [id, seriesIn(text)])),
});

/** The sums of a month as the worker keeps them. */
export type StoredSums = MonthSums & {
  /** The part of them that the foundation counts, where some clinics count in another program; null where it is all. */
  readonly counted: Sums | null;
  /** When it will have been put no more often than it may be, in whole seconds since 1970: `paceOf`. */
  readonly pace: number;
};

const storedSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    ...shortFields,
    c: z.exactOptional(shortSumsSchema),
    /** Seconds since 1970. */
    at: z.int(),
    pace: z.int(),
    version: z.int(),
  }),
);
const shortKind = itemKind('Sums of a month', storedSchema);

export const sumsKind: ItemKind<StoredSums> = {
  toItem: (key, { month, sums, counted, computedAt, pace, version }, extra) =>
    shortKind.toItem(
      key,
      {
        month,
        ...shortSums(sums),
        ...(counted !== null && { c: shortSums(counted) }),
        at: Math.floor(Date.parse(computedAt) / 1000),
        pace,
        version,
      },
      extra,
    ),
  fromItem: (item) => {
    const { month, c, at, pace, version, ...sums } = shortKind.fromItem(item);
    return {
      month,
      sums: longSums(sums),
      counted: c === undefined ? null : longSums(c),
      computedAt: new Date(at * 1000).toISOString(),
      pace,
      version,
    };
  },
};
