import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

test('a changed word is shown between those that stayed', () => {
  expect(wordDiff('Meet the vendor in May', 'Meet the board in May')).toEqual([
    { kind: 'same', text: 'Meet the ' },
    { kind: 'gone', text: 'vendor' },
    { kind: 'new', text: 'board' },
    { kind: 'same', text: ' in May' },
  ]);
});

test('a text that was begun is all new, one that was cleared all gone', () => {
  expect(wordDiff('', 'one two')).toEqual([{ kind: 'new', text: 'one two' }]);
  expect(wordDiff('one two', '')).toEqual([{ kind: 'gone', text: 'one two' }]);
});

test('without what is new it reads as the old text, without what is gone as the new', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      const read = (left: 'gone' | 'new') =>
        pieces
          .filter(({ kind }) => kind !== left)
          .map((piece) => piece.text)
          .join('');
      expect(read('new')).toBe(before);
      expect(read('gone')).toBe(after);
    }),
  );
});
