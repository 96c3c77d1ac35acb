import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben } from '../arbitraries.test-support.ts';
import { changeElement } from './change-element.ts';
import {
  added,
  anAnswerChange,
  aRowChange,
  changed,
  context,
  failureOf,
  rowId,
  rowsOf,
  template,
  untouched,
} from './element.test-support.ts';
import type { Element } from './element.ts';
import type { ElementChange } from './element-change.ts';

const answered = (value: string | null, promptId = 'vision'): ElementChange => ({
  kind: 'answer',
  promptId,
  value,
});
const edited = (number: number, text: string): ElementChange => ({
  kind: 'edit-activity',
  activityId: rowId(number),
  fields: { text },
});
const eight = changed(untouched, ...[8, 7, 6, 5, 4, 3, 2, 1].map((number) => added(number)));
const on = (element: Element, base: number, by: string, number: number, ...changes: ElementChange[]) =>
  changeElement(template, element, changes, context(number, base, by));
const applied = (result: ReturnType<typeof changeElement>): Element => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.element;
};

describe('answers', () => {
  it('are kept with who gave them, and cleared by null', () => {
    const element = applied(on(untouched, 0, ana, 1, answered('Reach everybody')));
    expect(element).toMatchObject({ version: 1, answers: { vision: 'Reach everybody' } });
    expect(element.stamps['answers.vision']).toMatchObject({ by: ana, version: 1 });
    expect(applied(on(element, 1, ana, 2, answered(null))).answers).toEqual({ vision: null });
  });

  it('are refused for a prompt that is not asked here, and in a shape it does not ask for', () => {
    expect(failureOf(on(untouched, 0, ana, 1, answered('x', 'slogan')))).toEqual({ code: 'unknown-prompt' });
    expect(failureOf(on(untouched, 0, ana, 1, answered('many', 'patients')))).toEqual({
      code: 'invalid-answer',
    });
  });
});

describe('two people in one element', () => {
  it('conflict over one field, and each sees the other', () => {
    const element = applied(on(eight, 1, ana, 2, edited(1, "Ana's words")));
    expect(failureOf(on(element, 1, ben, 3, edited(1, "Ben's words"), edited(2, 'more')))).toEqual({
      code: 'conflict',
      conflicts: [
        {
          path: `activities.${rowId(1)}.text`,
          yours: "Ben's words",
          theirs: "Ana's words",
          by: ana,
          at: context(2, 1).now.toISOString(),
        },
      ],
    });
  });

  it('see the other and not their own words between, when one field comes twice in a batch', () => {
    const element = applied(on(eight, 1, ana, 2, edited(1, "Ana's words")));
    const failure = failureOf(on(element, 1, ben, 3, edited(1, 'Ben'), edited(1, "Ben's words")));
    expect(failure).toMatchObject({
      code: 'conflict',
      conflicts: [{ yours: "Ben's words", theirs: "Ana's words" }],
    });
    expect(failure).toHaveProperty('conflicts.length', 1);
  });

  it('do not conflict over a row that one removed while the other typed in it', () => {
    const removed = applied(on(eight, 1, ana, 2, { kind: 'remove-activity', activityId: rowId(1) }));
    const row = applied(on(removed, 1, ben, 3, edited(1, 'Typed on'))).activities[0];
    expect(row).toMatchObject({ text: 'Typed on', removedAt: context(2, 1).now.toISOString() });
  });

  it('never conflict over places: the last move stands', () => {
    const aMove = fc.record({
      kind: fc.constant('move-activity' as const),
      activityId: fc.integer({ min: 1, max: 8 }).map(rowId),
      list: fc.constantFrom('planned' as const, 'completed' as const),
      after: fc.option(fc.integer({ min: 1, max: 8 }).map(rowId), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(aMove, { minLength: 1, maxLength: 20 }), (moves) => {
        const end = moves.reduce(
          (element, move, index) => applied(on(element, 1, index % 2 ? ana : ben, index + 10, move)),
          eight,
        );
        expect([...rowsOf(end), ...rowsOf(end, 'completed')].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        expect(end.activities.find(({ id }) => id === moves.at(-1)?.activityId)?.list).toBe(
          moves.at(-1)?.list,
        );
      }),
    );
  });

  it('end at the same element in either order, when they touch different fields', () => {
    const aText = fc.string({ maxLength: 6 });
    const anas = fc.array(
      fc.oneof(
        fc.tuple(fc.integer({ min: 1, max: 4 }), aText).map(([row, text]) => edited(row, text)),
        fc
          .integer({ min: 1, max: 8 })
          .map((row) => ({ kind: 'remove-activity' as const, activityId: rowId(row) })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    const bens = fc.array(
      fc.oneof(
        fc.tuple(fc.integer({ min: 5, max: 8 }), aText).map(([row, text]) => edited(row, text)),
        aText.map((text) => answered(text)),
        fc.tuple(fc.integer({ min: 1, max: 8 }), aText).map(([row, finalStatus]) => ({
          kind: 'edit-activity' as const,
          activityId: rowId(row),
          fields: { finalStatus },
        })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anas, bens, (first, second) => {
        const contents = ({ answers, activities }: Element) => ({ answers, activities });
        const anaFirst = applied(on(applied(on(eight, 1, ana, 2, ...first)), 1, ben, 3, ...second));
        const benFirst = applied(on(applied(on(eight, 1, ben, 3, ...second)), 1, ana, 2, ...first));
        expect(contents(anaFirst)).toEqual(contents(benFirst));
      }),
    );
  });
});

describe('a batch', () => {
  it('is applied whole or not at all, and never alters what it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(aRowChange, anAnswerChange), { minLength: 1, maxLength: 12 }),
        (changes) => {
          const before = structuredClone(eight);
          const answer = on(eight, 1, ana, 2, ...changes, { kind: 'remove-activity', activityId: rowId(99) });
          expect(answer.ok).toBe(false);
          expect(eight).toEqual(before);
        },
      ),
    );
  });

  it('changes nothing when it comes a second time, whatever others did meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(aRowChange, anAnswerChange), { minLength: 1, maxLength: 6 }),
        fc.string(),
        (changes, text) => {
          const once = on(eight, 1, ana, 2, ...changes);
          fc.pre(once.ok && once.value.changes.length > 0);
          const later = applied(on(applied(once), 2, ben, 3, edited(1, `${text} by Ben`)));
          expect(on(later, 1, ana, 2, ...changes)).toEqual({
            ok: true,
            value: { element: later, changes: [] },
          });
        },
      ),
    );
  });

  it('that changes nothing writes nothing', () => {
    expect(on(eight, 1, ana, 2, edited(1, 'Row 1'), answered(null))).toEqual({
      ok: true,
      value: { element: eight, changes: [] },
    });
  });
});

describe('an element', () => {
  it('takes no more than fits into one item, counted in bytes', () => {
    const filled = (letter: string) =>
      on(
        untouched,
        0,
        ana,
        1,
        ...Array.from({ length: 55 }, (_, index) => added(index + 1)),
        ...Array.from(
          { length: 55 },
          (_, index): ElementChange => ({
            kind: 'edit-activity',
            activityId: rowId(index + 1),
            fields: { finalStatus: letter.repeat(2000) },
          }),
        ),
      );
    expect(filled('e').ok).toBe(true);
    expect(failureOf(filled('é'))).toEqual({ code: 'element-too-large' });
  });
});
