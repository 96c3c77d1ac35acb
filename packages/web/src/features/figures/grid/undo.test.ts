import fc from 'fast-check';
import { expect, test } from 'vitest';
import { did, mostSteps, nothingDone, redone, type Step, type Undo, undone } from './undo.ts';

type Sheet = Readonly<Record<string, number>>;
const change = (sheet: Sheet, entries: readonly (readonly [string, number])[]) => {
  const after = Object.fromEntries(entries);
  const step: Step<number> = Object.entries(after).map(([key, value]) => ({
    key,
    before: sheet[key] ?? 0,
    after: value,
  }));
  return { sheet: { ...sheet, ...after }, step };
};
const put = (sheet: Sheet, cells: readonly { key: string; value: number }[]): Sheet => ({
  ...sheet,
  ...Object.fromEntries(cells.map(({ key, value }) => [key, value])),
});

test('undoing everything gives the first sheet, redoing everything the last', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const edits = fc.array(fc.array(fc.tuple(key, fc.nat(9)), { minLength: 1, maxLength: 4 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(edits, (all) => {
      const first: Sheet = { a: 0, b: 0, c: 0 };
      let sheet = first;
      let undo: Undo<number> = nothingDone;
      for (const entries of all) {
        const done = change(sheet, entries);
        sheet = done.sheet;
        undo = did(undo, done.step);
      }
      const last = sheet;
      for (let back = undone(undo); back !== null; back = undone(undo)) {
        sheet = put(sheet, back.cells);
        undo = back.undo;
      }
      expect(sheet).toEqual(first);
      for (let again = redone(undo); again !== null; again = redone(undo)) {
        sheet = put(sheet, again.cells);
        undo = again.undo;
      }
      expect(sheet).toEqual(last);
    }),
  );
});

test('something new forgets what was undone, and the oldest steps go in the end', () => {
  const step = (value: number): Step<number> => [{ key: 'a', before: 0, after: value }];
  const back = undone(did(nothingDone, step(1)));
  expect(back && redone(did(back.undo, step(2)))).toBeNull();
  const many = Array.from({ length: mostSteps + 5 }, (_, index) => step(index));
  const undo = many.reduce<Undo<number>>(did, nothingDone);
  expect(undo.past).toHaveLength(mostSteps);
  expect(undo.past[0]).toEqual(step(5));
});
