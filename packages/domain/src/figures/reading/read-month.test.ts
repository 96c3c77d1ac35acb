import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOrderOf, readMonth } from './read-month.ts';

const read = (cell: string | number, order: 'month-first' | 'day-first' | null = null) => {
  const reading = readMonth(cell, order, 1900);
  return 'month' in reading ? reading.month : reading.fault;
};

it.each([
  '2026-09',
  '2026/9',
  '9/2026',
  '09-2026',
  '202609',
  'Sep 2026',
  'Sept. 2026',
  'September 2026',
  'septiembre 2026',
  'Septiembre de 2026',
  'setiembre 2026',
  'sept-26',
  "Sep '26",
  '2026 SEP',
  '1-Sep-26',
  'September 1, 2026',
  'Sep 1st, 2026',
  '30 de septiembre de 2026',
  '2026-09-01',
  '2026-09-30T00:00:00Z',
  '9/30/2026',
  '30/09/2026',
  '9/9/2026',
  ' 2026-09-01 00:00:00 ',
  46266,
  '46266',
])('%s is September 2026', (cell) => {
  expect(read(cell)).toBe('2026-09');
});

it.each([
  ['', 'month-missing'],
  ['Sep', 'year-missing'],
  ['February 30, 2026', 'no-such-day'],
  ['2/30/2026', 'no-such-day'],
  ['2026-02-30', 'no-such-day'],
  ['30 de febrero de 2026', 'no-such-day'],
  ['2026-13', 'not-a-month'],
  ['1999-09', 'not-a-month'],
  ['Q3 2026', 'not-a-month'],
  ['2026', 'not-a-month'],
  ['Marina 2026', 'not-a-month'],
  ['09/01/2026', 'day-order-unclear'],
  [412, 'not-a-month'],
])('%s: %s', (cell, fault) => {
  expect(read(cell)).toBe(fault);
});

it('reads days by their order, and numbers of days in the system of 1904', () => {
  expect([read('09/01/2026', 'month-first'), read('09/01/2026', 'day-first')]).toEqual([
    '2026-09',
    '2026-01',
  ]);
  expect(readMonth(44804, null, 1904)).toEqual({ month: '2026-09' });
});

describe('the order of days in a column', () => {
  it.each([
    [['09/01/2026', '10/01/2026'], 'month-first'],
    [['01/09/2026', '01/10/2026'], 'day-first'],
    [['09/02/2026', '09/30/2026'], 'month-first'],
    [['02/09/2026', '30/09/2026'], 'day-first'],
    [['09/30/2026', '30/09/2026'], null],
    [['09/02/2026', '09/03/2026'], null],
    [['2026-09', ''], null],
  ])('%j: %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });
});

test('every way of writing a month is read as that month', () => {
  const locales = ['en-US', 'es-US'] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 2001, max: 2098 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...locales),
      fc.constantFrom('long', 'short'),
      (year, month, locale, length) => {
        const name = `${year}-${String(month).padStart(2, '0')}`;
        const day = new Date(Date.UTC(year, month - 1, 15));
        const words = new Intl.DateTimeFormat(locale, { month: length, year: 'numeric', timeZone: 'UTC' });
        const serial = day.getTime() / 86_400_000 + 25_569;
        for (const written of [words.format(day), `${month}/15/${year}`, `15/${month}/${year}`, serial, name])
          expect(read(written), String(written)).toBe(name);
      },
    ),
  );
});
