import { describe, expect, test } from 'vitest';
import { formatsIn } from './formats.ts';

const en = formatsIn('en', 'Pacific/Pago_Pago');
const es = formatsIn('es', 'Pacific/Kiritimati');

test('a calendar day is the same day in every time zone', () => {
  expect(en.day('2026-09-01')).toBe('September 1, 2026');
  expect(es.day('2026-09-01')).toBe('1 de septiembre de 2026');
});

test('whole dollars have their sign and no cents', () => {
  expect(en.dollars(60_000)).toBe('$60,000');
  expect(es.dollars(60_000)).toBe('$60,000');
});

describe('a distance from today', () => {
  test.each([
    [0, 'today', 'hoy'],
    [1, 'tomorrow', 'mañana'],
    [60, 'in 60 days', 'dentro de 60 días'],
    [61, 'in 2 months', 'dentro de 2 meses'],
    [-30, '30 days ago', 'hace 30 días'],
    [-365, '12 months ago', 'hace 12 meses'],
  ])('of %i days', (days, english, spanish) => {
    expect(en.fromToday(days)).toBe(english);
    expect(es.fromToday(days)).toBe(spanish);
  });
});
