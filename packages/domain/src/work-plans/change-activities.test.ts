import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from './activity.ts';
import { changeElement } from './change-element.ts';
import {
  added,
  aRowChange,
  changed,
  context,
  failureOf,
  rowId,
  rowsOf,
  template,
  untouched,
} from './element.test-support.ts';
import { elementSchema } from './element.ts';

const three = changed(untouched, added(1), added(2, 1), added(3, 2));
const moved = (number: number, after: number | null, list: 'planned' | 'completed' = 'planned') =>
  ({
    kind: 'move-activity',
    activityId: rowId(number),
    list,
    after: after === null ? null : rowId(after),
  }) as const;
const named = (kind: 'remove-activity' | 'restore-activity', number: number) =>
  ({ kind, activityId: rowId(number) }) as const;

describe('rows', () => {
  it('stand below the row they were added after, or first', () => {
    expect(rowsOf(changed(three, added(4, 1)))).toEqual([1, 4, 2, 3]);
    expect(rowsOf(changed(three, added(4)))).toEqual([4, 1, 2, 3]);
  });

  it('stand last when the row above them is not there', () => {
    expect(rowsOf(changed(three, added(4, 99)))).toEqual([1, 2, 3, 4]);
  });

  it('stand last when the row above them stands in the other list by now', () => {
    const element = changed(three, moved(1, null, 'completed'));
    expect(rowsOf(changed(element, added(4, 1)))).toEqual([2, 3, 4]);
  });

  it.each([
    [3, null, [3, 1, 2]],
    [1, 3, [2, 3, 1]],
    [1, 2, [2, 1, 3]],
    [2, 1, [1, 2, 3]],
    [1, 99, [2, 3, 1]],
  ])('move: %i after %j', (row, after, order) => {
    expect(rowsOf(changed(three, moved(row, after)))).toEqual(order);
  });

  it('move between planned and completed and keep what was typed in them', () => {
    const element = changed(three, moved(2, null, 'completed'));
    expect([rowsOf(element), rowsOf(element, 'completed')]).toEqual([[1, 3], [2]]);
    expect(element.activities.find(({ id }) => id === rowId(2))?.text).toBe('Row 2');
  });

  it('keep what is typed while they are removed, and show it when they come back', () => {
    const removed = changed(three, named('remove-activity', 2));
    expect(removed.activities.find(({ id }) => id === rowId(2))?.removedAt).not.toBeNull();
    const edited = changed(removed, {
      kind: 'edit-activity',
      activityId: rowId(2),
      fields: { text: 'Typed on' },
    });
    const restored = changed(edited, named('restore-activity', 2));
    expect(restored.activities.find(({ id }) => id === rowId(2))).toMatchObject({
      text: 'Typed on',
      removedAt: null,
    });
    expect(rowsOf(restored)).toEqual([1, 2, 3]);
  });

  it('are two hundred in sight at most; removing one makes room, and then it cannot come back', () => {
    const rows = Array.from({ length: 200 }, (_, index) => added(index + 1));
    const full = changed(untouched, ...rows);
    const one = changeElement(template, full, [added(201)], context(9, full.version));
    expect(failureOf(one)).toEqual({ code: 'too-many-activities' });
    const again = changed(changed(full, named('remove-activity', 1)), added(201));
    const back = changeElement(template, again, [named('restore-activity', 1)], context(10, again.version));
    expect(failureOf(back)).toEqual({ code: 'too-many-activities' });
  });

  it('are named by one id each', () => {
    const answer = changeElement(template, three, [added(2)], context(9, three.version));
    expect(failureOf(answer)).toEqual({ code: 'activity-id-taken' });
  });

  it.each([
    moved(9, null),
    named('remove-activity', 9),
    named('restore-activity', 9),
    { kind: 'edit-activity', activityId: rowId(9), fields: {} } as const,
  ])('that do not exist are not changed: $kind', (change) => {
    const answer = changeElement(template, three, [change], context(9, three.version));
    expect(failureOf(answer)).toEqual({ code: 'unknown-activity' });
  });
});

describe('any sequence of changes to rows', () => {
  it('loses no row, doubles none, and leaves a record that can be stored', () => {
    fc.assert(
      fc.property(fc.array(aRowChange, { maxLength: 40 }), (changes) => {
        let element = untouched;
        const everAdded = new Set<string>();
        for (const change of changes) {
          const before = element;
          const answer = changeElement(
            template,
            before,
            [change],
            context(before.version + 1, before.version),
          );
          if (!answer.ok) continue;
          if (change.kind === 'add-activity') everAdded.add(change.activityId);
          element = answer.value.element;
          const ids = element.activities.map(({ id }) => id);
          expect(ids).toHaveLength(everAdded.size);
          expect(new Set(ids)).toEqual(everAdded);
        }
        expect(elementSchema.safeParse(element).error).toBeUndefined();
      }),
    );
  });

  it('puts a moved row right below the one it was moved after, and leaves the others in their order', () => {
    const aMove = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    );
    const six = changed(untouched, ...[6, 5, 4, 3, 2, 1].map((number) => added(number)));
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 12 }), (moves) => {
        let element = six;
        for (const [row, after] of moves) {
          fc.pre(row !== after);
          const before = rowsOf(element);
          element = changed(element, moved(row, after));
          const order = rowsOf(element);
          expect(order.filter((other) => other !== row)).toEqual(before.filter((other) => other !== row));
          expect(order[order.indexOf(row) - 1] ?? null).toBe(after);
        }
      }),
    );
  });

  it('is the same whether it comes in one batch or one by one', () => {
    fc.assert(
      fc.property(fc.array(aRowChange, { minLength: 1, maxLength: 20 }), (changes) => {
        const single = changes.reduce((element, change) => {
          const answer = changeElement(
            template,
            element,
            [change],
            context(element.version + 1, element.version),
          );
          return answer.ok ? answer.value.element : element;
        }, untouched);
        const taken = changes.filter((change, index) => {
          const before = changes.slice(0, index);
          const isThere = before.some(
            (other) => other.kind === 'add-activity' && other.activityId === change.activityId,
          );
          return change.kind === 'add-activity' ? !isThere : isThere;
        });
        fc.pre(taken.length > 0);
        const batch = changeElement(template, untouched, taken, context(1, 0));
        const shown = (activities: readonly Activity[]) =>
          (['planned', 'completed'] as const).map((list) =>
            activities
              .filter((row) => row.list === list)
              .map(({ removedAt, ...row }) => ({ ...row, removed: removedAt !== null })),
          );
        expect(batch.ok && shown(batch.value.element.activities)).toEqual(shown(single.activities));
      }),
    );
  });
});
