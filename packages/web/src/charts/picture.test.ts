import { expect, test } from 'vitest';
import { fileNameOf } from './copying.ts';
import { wrapped } from './picture.ts';

test('a title is broken between words', () => {
  expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('a file is named for what its chart says, in plain letters', () => {
  expect(fileNameOf('Citas: alza de 12 a 20 en México')).toBe('citas-alza-de-12-a-20-en-mexico');
});
