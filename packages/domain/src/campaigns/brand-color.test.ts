import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOf, leastContrast, readableOn, textOn } from './brand-color.ts';

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

it('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
  // The gray that WCAG's own examples call the lightest on white.
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('every color has a text that can be read on it, and a shade that can be read on any ground', () => {
  fc.assert(
    fc.property(anyColor, anyColor, (color, ground) => {
      expect(contrastOf(textOn(color), color)).toBeGreaterThanOrEqual(leastContrast);
      expect(contrastOf(readableOn(color, ground), ground)).toBeGreaterThanOrEqual(leastContrast);
    }),
  );
});

it('a color that can be read stays as it is, and another keeps its hue', () => {
  expect(readableOn('#0b7a75', '#ffffff')).toBe('#0b7a75');
  expect(readableOn('#ffe45c', '#ffffff')).toBe('#80722e');
});
