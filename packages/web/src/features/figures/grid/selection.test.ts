import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, blockOf, holds, moved, type Selection, spotsOf } from './selection.ts';

const size = { rows: 4, columns: 12 };
const key = (name: string, shift = false, control = false) => ({ key: name, shift, control });
const from = (row: number, column: number) => at({ row, column });

test.each([
  ['ArrowRight', false, { row: 1, column: 3 }],
  ['ArrowLeft', false, { row: 1, column: 1 }],
  ['ArrowUp', false, { row: 0, column: 2 }],
  ['ArrowDown', false, { row: 2, column: 2 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 11 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 3, column: 11 }],
  ['ArrowDown', true, { row: 3, column: 2 }],
  ['PageDown', false, { row: 3, column: 2 }],
])('%s, with Control %s', (name, control, spot) => {
  expect(moved(from(1, 2), key(name, false, control), size)).toEqual(at(spot));
});

test('Shift draws the block on from where it began, and a key without it begins anew', () => {
  const drawn = ['ArrowRight', 'ArrowRight', 'ArrowDown'].reduce<Selection>(
    (selection, name) => moved(selection, key(name, true), size) ?? selection,
    from(0, 0),
  );
  expect(blockOf(drawn)).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  expect(moved(drawn, key('ArrowLeft'), size)).toEqual(from(1, 1));
});

test('Control and A take everything, other letters lead nowhere', () => {
  const all = moved(from(2, 2), key('a', false, true), size);
  expect(all && spotsOf(blockOf(all))).toHaveLength(48);
  expect(moved(from(2, 2), key('a'), size)).toBeNull();
});

test('no keys lead out of the grid, and the cell with the focus is always in its block', () => {
  const names = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  const stroke = fc.record({
    key: fc.constantFrom(...names),
    shift: fc.boolean(),
    control: fc.boolean(),
  });
  const grid = fc.record({ rows: fc.integer({ min: 1, max: 50 }), columns: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(grid, fc.array(stroke), (within, strokes) => {
      const end = strokes.reduce<Selection>(
        (selection, one) => moved(selection, one, within) ?? selection,
        from(0, 0),
      );
      const block = blockOf(end);
      expect(holds(block, end.active)).toBe(true);
      expect(block.top >= 0 && block.left >= 0).toBe(true);
      expect(block.bottom < within.rows && block.right < within.columns).toBe(true);
    }),
  );
});
