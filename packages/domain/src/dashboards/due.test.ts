import { expect, test } from 'vitest';
import { askedMonths, askedSince, dueDayOf } from './due.ts';

const grant = { firstDay: '2026-01-10', lastDay: '2026-12-31' };
const monthly = { cadence: 'monthly', dueDays: 15 } as const;
const none = () => false;

test('a month is due so many days after its end', () => {
  expect(dueDayOf('2026-01', 15)).toBe('2026-02-15');
  expect(dueDayOf('2026-12', 1)).toBe('2027-01-01');
});

test('what is over and not approved is asked for, and is late after its day', () => {
  const months = askedMonths(monthly, grant, (month) => month === '2026-01', '2026-04-10');
  expect(months).toEqual([
    { month: '2026-02', dueDay: '2026-03-15', isLate: true },
    { month: '2026-03', dueDay: '2026-04-15', isLate: false },
  ]);
});

test('a quarter is asked for with its last month', () => {
  const quarterly = { cadence: 'quarterly', dueDays: 20 } as const;
  expect(askedMonths(quarterly, grant, none, '2026-03-31')).toEqual([]);
  expect(askedMonths(quarterly, grant, none, '2026-04-20')).toEqual(
    ['2026-01', '2026-02', '2026-03'].map((month) => ({ month, dueDay: '2026-04-20', isLate: false })),
  );
});

test('nothing is asked for before a grant begins or after it ends', () => {
  expect(askedMonths(monthly, grant, none, '2026-01-31')).toEqual([]);
  expect(askedMonths(monthly, grant, none, '2028-01-31').at(-1)?.month).toBe('2026-12');
});

test('a clinic is asked from the month it joined in, or from an earlier one that it has approved', () => {
  expect(askedSince(grant, null, [])).toBe('2026-01');
  expect(askedSince(grant, '2025-11', [])).toBe('2026-01');
  expect(askedSince(grant, '2026-06', ['2025-12', '2026-07'])).toBe('2026-06');
  expect(askedSince(grant, '2026-06', ['2026-04', '2026-05'])).toBe('2026-04');
});
