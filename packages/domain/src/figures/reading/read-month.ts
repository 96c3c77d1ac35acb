import { type Month, monthSchema } from '../../months.ts';
import { plainWords } from '../../tables/plain-words.ts';
import { type DateSystem, dayOfSerial } from '../../tables/serial-days.ts';
import type { TableCell } from '../../tables/table.ts';

/** Whether `09/01/2026` is the first of September or the ninth of January. */
export type DayOrder = 'month-first' | 'day-first';

/** Why a cell names no month. */
export type MonthFault =
  | 'month-missing'
  | 'not-a-month'
  | 'no-such-day'
  | 'year-missing'
  | 'day-order-unclear';
export type MonthReading = { readonly month: Month } | { readonly fault: MonthFault };

/** Beginnings of the months' names in English and Spanish, as they are told apart. */
const names: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];
const fullNames =
  /^(jan(uary)?|ene(ro)?|feb(ruary|rero)?|mar(ch|zo)?|apr(il)?|abr(il)?|may(o)?|june?|junio|july?|julio|aug(ust)?|ago(sto)?|sept?(ember|iembre)?|set(iembre)?|oct(ober|ubre)?|nov(ember|iembre)?|dec(ember)?|dic(iembre)?)$/;

const numberOfName = (word: string): number | null => {
  if (!fullNames.test(word)) return null;
  const at = names.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return at < 0 ? null : at + 1;
};

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthOf = (year: number, month: number, day = 1): MonthReading => {
  const name = `${year}-${String(month).padStart(2, '0')}`;
  if (!monthSchema.safeParse(name).success) return { fault: 'not-a-month' };
  return day < 1 || day > daysIn(year, month) ? { fault: 'no-such-day' } : { month: name };
};

const fromWords = (text: string): MonthReading | null => {
  const words = plainWords(text)
    .split(' ')
    .filter((word) => word !== 'de' && word !== 'del' && word !== 'of');
  const at = words.findIndex((word) => numberOfName(word) !== null);
  const month = numberOfName(words[at] ?? '');
  const others = words.filter((_, index) => index !== at);
  if (month === null || others.some((word) => !/^(\d{1,2}|\d{4})(st|nd|rd|th)?$/.test(word))) return null;
  const [one, other] = others;
  if (one === undefined) return { fault: 'year-missing' };
  if (others.length > 2) return null;
  if (other === undefined) return one.length === 1 ? null : monthOf(yearOf(one), month);
  const [year, day] = one.length === 4 ? [one, other] : [other, one];
  return monthOf(yearOf(year), month, Number.parseInt(day, 10));
};

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

const fromNumbers = (text: string, order: DayOrder | null): MonthReading | null => {
  const [, year, month, day] = /^(20\d{2})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined) return monthOf(Number(year), Number(month), day === undefined ? 1 : Number(day));
  const [, first, ofYear] = /^(\d{1,2})[/.-](20\d{2})$/.exec(text) ?? [];
  if (first !== undefined) return monthOf(Number(ofYear), Number(first));
  const [, one = '', other = '', last] = slashed.exec(text) ?? [];
  if (last === undefined) return null;
  const [a, b] = [Number(one), Number(other)];
  // Which is which does not matter where both are the same, and is plain where one cannot be a month.
  const said = a === b || b > 12 ? 'month-first' : a > 12 ? 'day-first' : order;
  if (said === null) return { fault: 'day-order-unclear' };
  return said === 'month-first' ? monthOf(yearOf(last), a, b) : monthOf(yearOf(last), b, a);
};

/** Serial numbers of days from 2000 to 2099. */
const serials = { first: 36_526, last: 73_050 } as const;

const fromDigits = (digits: string, dates: DateSystem): MonthReading | null => {
  if (/^20\d{4}$/.test(digits)) return monthOf(Number(digits.slice(0, 4)), Number(digits.slice(4)));
  const serial = Number(digits);
  if (!/^\d{5}(\.\d+)?$/.test(digits) || serial < serials.first - 1462 || serial >= serials.last) return null;
  const day = dayOfSerial(serial, dates);
  return day === null ? null : monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
};

/**
 * The month a cell names: `2026-09`, `9/2026`, `202609`, `Sep 2026`, `septiembre de 2026`, `sept-26`, a day of it (`09/01/2026`,
 * `1-Sep-26`, `2026-09-01`, with or without a time), or a spreadsheet's number of a day. `order`: what is known of days
 * written in numbers; null for nothing.
 */
export const readMonth = (cell: TableCell, order: DayOrder | null, dates: DateSystem): MonthReading => {
  const text = String(cell)
    .trim()
    .replace(/^(\S*\d\S*)[T ]+\d{1,2}:\d{2}.*$/, '$1');
  if (text === '') return { fault: 'month-missing' };
  return fromDigits(text, dates) ?? fromNumbers(text, order) ?? fromWords(text) ?? { fault: 'not-a-month' };
};

/**
 * How days written in numbers are meant, as those that leave no doubt show, or the first of the month that all of them are;
 * null where nothing shows it, or two show the opposite.
 */
export const dayOrderOf = (cells: Iterable<TableCell>): DayOrder | null => {
  let [monthFirst, dayFirst, allSecondsOne, allFirstsOne, seen] = [false, false, true, true, false];
  for (const cell of cells) {
    const [, one, other] =
      slashed.exec(
        String(cell)
          .trim()
          .replace(/[T ]+\d{1,2}:\d{2}.*$/, ''),
      ) ?? [];
    const [a, b] = [Number(one), Number(other)];
    if (one === undefined || a === b) continue;
    seen = true;
    if (b > 12) monthFirst = true;
    if (a > 12) dayFirst = true;
    allSecondsOne &&= b === 1;
    allFirstsOne &&= a === 1;
  }
  if (!seen || (monthFirst && dayFirst)) return null;
  if (monthFirst || dayFirst) return monthFirst ? 'month-first' : 'day-first';
  return allSecondsOne ? 'month-first' : allFirstsOne ? 'day-first' : null;
};
