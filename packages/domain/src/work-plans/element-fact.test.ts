import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMonth, aTimeframe } from '../arbitraries.test-support.ts';
import { type Activity, emptyActivity } from './activity.ts';
import { prompts, rowId, templateAsking, untouched } from './element.test-support.ts';
import type { Element } from './element.ts';
import { elementFactSchema, factOf, stateIn } from './element-fact.ts';
import { summarizeElement } from './element-state.ts';

const template = templateAsking(prompts.vision, prompts.share);
const aRow: fc.Arbitrary<Activity> = fc
  .record({
    number: fc.nat(99),
    list: fc.constantFrom('planned' as const, 'completed' as const),
    timeframe: fc.option(aTimeframe),
    isRemoved: fc.boolean(),
  })
  .map(({ number, list, timeframe, isRemoved }) => ({
    ...emptyActivity(rowId(number), list),
    timeframe,
    removedAt: isRemoved ? '2026-09-01T08:00:00.000Z' : null,
  }));
const anElement: fc.Arbitrary<Element> = fc
  .record({
    activities: fc.array(aRow, { maxLength: 5 }),
    vision: fc.constantFrom('', 'Reach everybody', null),
    share: fc.option(fc.nat(100)),
  })
  .map(({ activities, ...answers }) => ({ ...untouched, activities, answers }));
const fromThen = aMonth.filter((month) => month >= '2001-01');

describe('what there is to know of an element', () => {
  it('says its state in any month, as the element itself does', () => {
    fc.assert(
      fc.property(anElement, fromThen, (element, month) => {
        expect(stateIn(factOf(template, element), month)).toBe(
          summarizeElement(template, element, month).state,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('says it in the months around the one in which it becomes late, too', () => {
    fc.assert(
      fc.property(
        anElement.filter(({ activities }) => activities.some(({ timeframe }) => timeframe !== null)),
        (element) => {
          const months = element.activities.flatMap(({ timeframe }) => timeframe?.lastMonth ?? []);
          for (const month of months.filter((one) => one >= '2001-01'))
            expect(stateIn(factOf(template, element), month)).toBe(
              summarizeElement(template, element, month).state,
            );
        },
      ),
    );
  });

  it('is stored as it is', () => {
    fc.assert(
      fc.property(anElement, (element) => {
        const fact = factOf(template, element);
        expect(elementFactSchema.parse(fact)).toBe(fact);
      }),
    );
  });

  it.each([
    ['nobody has touched it', {}, 'untouched'],
    ['its prompts are answered and nothing is planned', { answers: { vision: 'Reach all' } }, 'done'],
    ['a prompt is open', { answers: { share: 4 } }, 'begun'],
    ['a row is planned without a month', { activities: [emptyActivity(rowId(1), 'planned')] }, 'begun'],
  ] as const)('where %s', (_, changes, fact) => {
    expect(
      factOf(template, {
        ...untouched,
        ...changes,
        activities: [...('activities' in changes ? changes.activities : [])],
      }),
    ).toBe(fact);
  });
});
