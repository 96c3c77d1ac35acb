import * as z from 'zod/mini';

/** A calendar month as `YYYY-MM`; months compare as text. */
export const monthSchema = z.string().check(z.regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/));
export type Month = z.infer<typeof monthSchema>;

/** A span of whole months, both ends included. */
export const timeframeSchema = z.lazy(() =>
  z
    .strictObject({ firstMonth: monthSchema, lastMonth: monthSchema })
    .check(z.refine((span) => span.firstMonth <= span.lastMonth, { error: 'months-reversed' })),
);
export type Timeframe = z.infer<typeof timeframeSchema>;

const pad = (value: number) => String(value).padStart(2, '0');

/** The month `count` months after (or, below zero, before) a month. */
export const addMonths = (month: Month, count: number): Month => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const total = year * 12 + (number - 1) + count;
  return `${Math.floor(total / 12)}-${pad((total % 12) + 1)}`;
};

/** How many months lie from one month to another: 0 for the same month, negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number => {
  const count = (month: Month) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return year * 12 + number;
  };
  return count(to) - count(from);
};

/** `count` months in a row, beginning with `first`. */
export const monthsFrom = (first: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => addMonths(first, index));

/** The month it is in a time zone (an IANA name) at an instant. */
export const monthIn = (timeZone: string, now: Date): Month => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
  }).formatToParts(now);
  const part = (type: 'year' | 'month') => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
};
