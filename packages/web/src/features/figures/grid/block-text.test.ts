import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placed, readBlock, writeBlock } from './block-text.ts';
import { at } from './selection.ts';

test('a block from Excel, whose last line ends too', () => {
  expect(readBlock('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
});

test('a cell with lines and quotation marks of its own', () => {
  expect(readBlock('"two\nlines"\t"say ""one"""\n5"')).toEqual([['two\nlines', 'say "one"'], ['5"']]);
});

test('what is copied is pasted as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '2', ',', '.', ' ', '"', '\t', '\n') });
  const block = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    )
    // A last row of one empty cell cannot be told from the end of the line before it.
    .filter((rows) => rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);
  fc.assert(
    fc.property(block, (rows) => {
      expect(readBlock(writeBlock(rows))).toEqual(rows);
    }),
  );
});

test('a block begins at the first cell of the selection; what lies outside the grid is counted', () => {
  const selection = { anchor: { row: 1, column: 2 }, active: { row: 0, column: 1 } };
  const { cells, left } = placed([['1', '2', '3'], ['4']], selection, { rows: 1, columns: 3 });
  expect(cells).toEqual([
    { row: 0, column: 1, text: '1' },
    { row: 0, column: 2, text: '2' },
  ]);
  expect(left).toBe(2);
});

test('one copied cell fills the selection', () => {
  const selection = { ...at({ row: 0, column: 0 }), active: { row: 1, column: 1 } };
  expect(placed([['7']], selection, { rows: 5, columns: 5 }).cells).toHaveLength(4);
});
