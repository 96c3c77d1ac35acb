import { expect, test } from 'vitest';
import { type Figure, isOverLimit, median, table } from './figure.ts';

const figure = (value: number, limit: number | null, better: Figure['better'] = 'lower'): Figure => ({
  name: 'size',
  value,
  limit,
  unit: 'KB',
  better,
});

test('a figure on its limit is within it, on either side', () => {
  expect(isOverLimit(figure(300, 300))).toBe(false);
  expect(isOverLimit(figure(301, 300))).toBe(true);
  expect(isOverLimit(figure(300, 300, 'higher'))).toBe(false);
  expect(isOverLimit(figure(299, 300, 'higher'))).toBe(true);
});

test('a figure without a limit is never over it, and one that is not a number always is', () => {
  expect(isOverLimit(figure(1e9, null))).toBe(false);
  expect(isOverLimit(figure(Number.NaN, 300))).toBe(true);
});

test('the median of an even count lies between the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('the table marks what is over', () => {
  expect(table([figure(301, 300), figure(12.345, null)])).toBe(
    ['name  value  limit  unit', 'size    301  ≤ 300  KB    ← over its limit', 'size  12.35         KB'].join(
      '\n',
    ),
  );
});
