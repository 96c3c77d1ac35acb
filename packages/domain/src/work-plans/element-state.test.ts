import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTimeframe } from '../arbitraries.test-support.ts';
import { monthsBetween, type Timeframe } from '../months.ts';
import { type Activity, emptyActivity } from './activity.ts';
import { prompts, rowId, templateAsking, untouched } from './element.test-support.ts';
import type { Answer, Element } from './element.ts';
import { elementStates, isLate, summarizeElement } from './element-state.ts';

const today = '2026-09';
const months = (firstMonth: string, lastMonth = firstMonth): Timeframe => ({ firstMonth, lastMonth });
const past = months('2026-06', '2026-08');
const current = months('2026-08', '2026-09');
let rows = 0;
const row = (list: 'planned' | 'completed', timeframe: Timeframe | null = null): Activity => {
  rows += 1;
  return { ...emptyActivity(rowId(rows), list), timeframe };
};
const removed = (activity: Activity): Activity => ({ ...activity, removedAt: '2026-09-01T08:00:00.000Z' });
const element = (activities: Activity[], answers: Record<string, Answer> = {}): Element => ({
  ...untouched,
  activities,
  answers,
});

const asking = templateAsking(prompts.vision);
const silent = templateAsking();
const answered = { vision: 'Reach everybody' };

describe('the state of an element (WP-7)', () => {
  it.each([
    ['nobody has touched it', asking, element([]), 'not-started'],
    ['nobody has touched it and it asks nothing', silent, element([]), 'not-started'],
    ['its only row was removed', silent, element([removed(row('planned', past))]), 'not-started'],
    ['its answer is blank', asking, element([], { vision: '  ' }), 'not-started'],
    ['its answer was cleared', asking, element([], { vision: null }), 'not-started'],
    ['a planned row is left', silent, element([row('planned')]), 'on-track'],
    ['its planned row ends this month', silent, element([row('planned', current)]), 'on-track'],
    [
      'only an optional answer is given',
      templateAsking(prompts.vision, prompts.share),
      element([], { share: 4 }),
      'on-track',
    ],
    ['rows are completed and a prompt is open', asking, element([row('completed')]), 'on-track'],
    ['prompts are answered and a row is planned', asking, element([row('planned')], answered), 'on-track'],
    ['prompts are answered and nothing is planned', asking, element([], answered), 'done'],
    [
      'prompts are answered and every row completed',
      asking,
      element([row('completed', past)], answered),
      'done',
    ],
    ['it asks nothing and every row is completed', silent, element([row('completed', past)]), 'done'],
    ['its planned row was removed', asking, element([removed(row('planned', past))], answered), 'done'],
    ['a planned row has passed', silent, element([row('planned', past)]), 'late'],
    [
      'a planned row has passed, all else done',
      asking,
      element([row('planned', past), row('completed')], answered),
      'late',
    ],
    [
      'one of two planned rows has passed',
      asking,
      element([row('planned', current), row('planned', past)]),
      'late',
    ],
  ] as const)('when %s', (_, template, given, state) => {
    expect(summarizeElement(template, given, today).state).toBe(state);
  });
});

const anActivity = fc
  .record({
    list: fc.constantFrom('planned' as const, 'completed' as const),
    timeframe: fc.option(aTimeframe, { nil: null }),
    removedAt: fc.constantFrom(null, null, '2026-09-01T08:00:00.000Z'),
  })
  .map((fields): Activity => ({ ...row(fields.list, fields.timeframe), removedAt: fields.removedAt }));
const anElement = fc
  .tuple(fc.array(anActivity, { maxLength: 6 }), fc.constantFrom({}, { vision: '' }, answered))
  .map(([activities, answers]) => element(activities, answers));
const aTemplate = fc.constantFrom(asking, silent);

describe('a summary', () => {
  it('has one of four states, and late wins over all', () => {
    fc.assert(
      fc.property(aTemplate, anElement, (template, given) => {
        const summary = summarizeElement(template, given, today);
        expect(elementStates).toContain(summary.state);
        expect(summary.state === 'late').toBe(given.activities.some((activity) => isLate(activity, today)));
      }),
    );
  });

  it('counts each kept row once, and no removed one', () => {
    fc.assert(
      fc.property(aTemplate, anElement, (template, given) => {
        const { planned, completed, late } = summarizeElement(template, given, today);
        expect(planned.length + completed.length).toBe(
          given.activities.filter(({ removedAt }) => removedAt === null).length,
        );
        expect(late.every((activity) => planned.includes(activity))).toBe(true);
      }),
    );
  });

  it('is done only when nothing is planned and nothing open', () => {
    fc.assert(
      fc.property(aTemplate, anElement, (template, given) => {
        const { state, planned, openPrompts } = summarizeElement(template, given, today);
        if (state === 'done') expect([planned.length, openPrompts.length]).toEqual([0, 0]);
      }),
    );
  });

  it('names as next the planned row that is due first; rows without months come last', () => {
    fc.assert(
      fc.property(aTemplate, anElement, (template, given) => {
        const { next, planned } = summarizeElement(template, given, today);
        const due = planned.flatMap(({ timeframe }) => timeframe?.lastMonth ?? []);
        expect(next === null).toBe(planned.length === 0);
        expect(next?.timeframe?.lastMonth).toBe(due.toSorted()[0]);
      }),
    );
  });

  it('turns late by the passing of a month alone, the month after the last', () => {
    fc.assert(
      fc.property(aTimeframe, aTimeframe, (span, other) => {
        const given = element([row('planned', span)]);
        const state = summarizeElement(silent, given, other.firstMonth).state;
        expect(state).toBe(monthsBetween(span.lastMonth, other.firstMonth) > 0 ? 'late' : 'on-track');
      }),
    );
  });
});
