import * as z from 'zod/mini';

/** A calendar day of this century as `YYYY-MM-DD`, one that exists; days compare as text. */
export const daySchema = z.lazy(() => z.iso.date().check(z.regex(/^20/)));
export type Day = z.infer<typeof daySchema>;

const milliseconds = 86_400_000;

/** How many days lie from one day to another: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / milliseconds;

/** The day `count` days after (or, below zero, before) a day. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * milliseconds).toISOString().slice(0, 10);

/** The day it is in a time zone (an IANA name) at an instant. */
export const dayIn = (timeZone: string, now: Date): Day => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};
