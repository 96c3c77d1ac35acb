import { expect, test } from 'vitest';
import { firstMonthOf } from './figure-faults.ts';

test.each<[string, string[], string]>([
  ['36 months back', [], '2023-11'],
  ['36 months back, where its plans began lately', ['2026-09', '2025-01'], '2023-11'],
  ["a year before the first program's beginning, for its baseline", ['2026-09', '2023-06'], '2022-06'],
  ['36 months back, where its program is still to begin', ['2027-03'], '2023-11'],
])('a clinic may enter figures from %s', (_, beginnings, first) => {
  expect(firstMonthOf('2026-11', beginnings)).toBe(first);
});
