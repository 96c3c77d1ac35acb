import { largestFigure } from '@portolan/domain/measures/measure-settings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkOf, readFigure } from './figure-text.ts';
import { formatsIn } from './formats.ts';

const figure = (value: number) => ({ kind: 'figure', value });
const fault = (why: string) => ({ kind: 'fault', why });

describe('a figure is read as people write it', () => {
  test.each([
    ['1234', 0, 1234],
    ['1,234', 0, 1234],
    [' 1 234 ', 0, 1234],
    ['1\u00a0234', 0, 1234],
    ['1,234,567', 0, 1_234_567],
    ['1.234.567', 0, 1_234_567],
    ['12.0', 0, 12],
    ['1,234.5', 1, 12_345],
    ['1.234,5', 1, 12_345],
    ['7,5', 1, 75],
    ['.5', 1, 5],
    ['$1,234.50', 2, 123_450],
    ['0', 0, 0],
  ])('%j with %i decimals', (text, decimals, value) => {
    expect(readFigure(text, decimals)).toEqual(figure(value));
  });

  test.each([
    ['-3', 'negative'],
    ['(3)', 'negative'],
    ['1.5', 'fraction'],
    ['1.234', 'fraction'],
    ['3.000', 'fraction'],
    ['twelve', 'not-a-number'],
    ['12a', 'not-a-number'],
    ['1,23,456', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['2000000000', 'too-large'],
  ])('%j is refused as %s', (text, why) => {
    expect(readFigure(text, 0)).toEqual(fault(why));
  });

  test.each(['', ' ', '\u00a0'])('%j is a blank and not a zero', (text) => {
    expect(readFigure(text, 0)).toEqual({ kind: 'empty' });
  });
});

test('a block decides what its doubtful numbers mean', () => {
  expect(decimalMarkOf(['Enrolled', '1.234', '12,5'])).toBe(',');
  expect(readFigure('1.234', 0, decimalMarkOf(['1.234', '2.345,5']))).toEqual(figure(1234));
  expect(readFigure('3.000', 0, ',')).toEqual(figure(3000));
  expect(decimalMarkOf(['1.234', 'x,5'])).toBe('.');
  expect(decimalMarkOf(['1.234.567'])).toBe(',');
  expect(decimalMarkOf(['1,234,567'])).toBe('.');
});

test('every figure that is shown is read back as it is, in both languages', () => {
  const decimals = fc.constantFrom(0, 1, 2);
  const value = fc.integer({ min: 0, max: largestFigure });
  fc.assert(
    fc.property(value, decimals, fc.constantFrom('en' as const, 'es' as const), (n, places, language) => {
      const text = formatsIn(language, 'UTC').figure(n, places);
      expect(readFigure(text, places)).toEqual(figure(n));
    }),
  );
});

test('no text whatever makes anything but a whole number within the limits', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,()-]{0,12}$/));
  fc.assert(
    fc.property(text, fc.constantFrom(0, 1, 2), (typed, places) => {
      const read = readFigure(typed, places);
      if (read.kind !== 'figure') return;
      expect(Number.isInteger(read.value) && read.value >= 0 && read.value <= largestFigure).toBe(true);
    }),
  );
});
