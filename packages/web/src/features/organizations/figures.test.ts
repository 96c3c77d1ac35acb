import { describe, expect, test } from 'vitest';
import { readCount, readPercent } from './figures.ts';

describe('a count', () => {
  test.each([
    ['8200', 8200],
    ['8,200', 8200],
    ['8.200', 8200],
    [' 8 200 ', 8200],
    ['', null],
    ['-1', undefined],
    ['many', undefined],
    ['8e3', undefined],
  ])('%j is %j', (text, value) => {
    expect(readCount(text)).toBe(value);
  });
});

describe('a percent', () => {
  test.each([
    ['45', 45],
    ['45.5', 45.5],
    ['45,5 %', 45.5],
    ['', null],
    ['101', undefined],
    ['-5', undefined],
    ['half', undefined],
  ])('%j is %j', (text, value) => {
    expect(readPercent(text)).toBe(value);
  });
});
