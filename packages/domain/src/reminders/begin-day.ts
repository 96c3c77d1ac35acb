import { addDays, type Day } from '../days.ts';
import type { BegunDays, Span } from './sent-mail.ts';

/** What was missed longer ago than this many days is not made up for: it would be no reminder any more. */
const madeUpFor = 7;
/** Days that are remembered: longer than a message can wait in a queue and its dead-letter queue. */
const remembered = 30;

/**
 * The span of days that a day's letters are for. A day that was begun keeps its span whenever its message comes again; a new
 * one takes up where the last ended, so that days on which no clock struck are made up for once. Null for a day that a later
 * one has taken up already: there is nothing left to say.
 */
export const spanOf = (begun: BegunDays, day: Day): Span | null => {
  const known = begun.days.find((one) => one.day === day);
  if (known !== undefined) return known;
  const last = begun.days.at(-1)?.day;
  if (last === undefined) return { day, after: addDays(day, -1) };
  if (day < last) return null;
  const earliest = addDays(day, -madeUpFor);
  const after = [last, earliest].toSorted().at(-1) ?? earliest;
  return { day, after };
};

/** The days begun, with one more; the very same where it is among them. */
export const withBegun = (begun: BegunDays, span: Span): BegunDays =>
  begun.days.some(({ day }) => day === span.day)
    ? begun
    : { days: [...begun.days, span].slice(-remembered), version: begun.version + 1 };

export const noDays: BegunDays = { days: [], version: 0 };
