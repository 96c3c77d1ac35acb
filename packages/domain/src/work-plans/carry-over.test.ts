import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTimeframe, ben, idNumber } from '../arbitraries.test-support.ts';
import { monthsBetween } from '../months.ts';
import type { Activity } from './activity.ts';
import { carryElement } from './carry-over.ts';
import { added, changed, rowId, rowsOf, untouched } from './element.test-support.ts';
import { type Element, elementSchema } from './element.ts';

const now = new Date('2027-08-20T08:00:00.000Z');
const nextPlan = idNumber('workPlan', 2);
const carried = (element: Element) => carryElement(element, nextPlan, '2027-09', now);
const year = changed(
  untouched,
  { kind: 'answer', promptId: 'vision', value: 'Reach everybody' },
  added(1, null, 'completed'),
  added(2, null, 'planned'),
  added(3, 2, 'planned'),
  ...[1, 2].map((number) => ({
    kind: 'edit-activity' as const,
    activityId: rowId(number),
    fields: {
      responsible: { kind: 'member' as const, personId: ben },
      startUpStatus: 'Begun',
      midProjectStatus: 'Half way',
      finalStatus: 'There',
    },
  })),
  { kind: 'remove-activity', activityId: rowId(3) },
);

describe('an element carried into the next year', () => {
  const next = carried(year);

  it('is one nobody has written to, in the new plan', () => {
    expect(next).toMatchObject({
      planId: nextPlan,
      id: 'strategy',
      version: 0,
      stamps: {},
      recentChanges: [],
    });
    expect(elementSchema.safeParse(next).error).toBeUndefined();
  });

  it('keeps its answers, its rows and who is responsible, and leaves removed rows behind', () => {
    expect(next.answers).toEqual({ vision: 'Reach everybody' });
    expect(next.activities.map(({ text, list }) => [text, list])).toEqual([
      ['Row 2', 'planned'],
      ['Row 1', 'completed'],
    ]);
    expect(next.activities.map(({ responsible }) => responsible)).toEqual(
      Array(2).fill({ kind: 'member', personId: ben }),
    );
  });

  it('begins the statuses of planned rows anew, and leaves completed ones as they are', () => {
    expect(
      next.activities.map(({ startUpStatus, midProjectStatus, finalStatus }) => [
        startUpStatus,
        midProjectStatus,
        finalStatus,
      ]),
    ).toEqual([
      ['', '', ''],
      ['Begun', 'Half way', 'There'],
    ]);
  });

  it('has rows of its own: no id of the old year', () => {
    const ids = new Set([...year.activities, ...next.activities].map(({ id }) => id));
    expect(ids.size).toBe(year.activities.length + next.activities.length);
  });

  it('leaves the old year as it is', () => {
    expect(rowsOf(year)).toEqual([2, 3]);
  });
});

describe('the months of a carried row', () => {
  const rowWith = (list: 'planned' | 'completed', timeframe: Activity['timeframe']): Activity | undefined =>
    carried({
      ...year,
      activities: year.activities.slice(0, 1).map((row) => ({ ...row, list, timeframe, removedAt: null })),
    }).activities[0];

  it('move to the first months of the year where they have passed, and last as long as before', () => {
    fc.assert(
      fc.property(aTimeframe, (span) => {
        const moved = rowWith('planned', span)?.timeframe;
        const passed = span.lastMonth < '2027-09';
        expect(moved?.firstMonth).toBe(passed ? '2027-09' : span.firstMonth);
        expect(monthsBetween(moved?.firstMonth ?? '', moved?.lastMonth ?? '')).toBe(
          monthsBetween(span.firstMonth, span.lastMonth),
        );
      }),
    );
  });

  it('stay those in which a completed row was done', () => {
    fc.assert(
      fc.property(aTimeframe, (span) => {
        expect(rowWith('completed', span)?.timeframe).toEqual(span);
      }),
    );
  });

  it('stay unsaid', () => {
    expect(rowWith('planned', null)?.timeframe).toBeNull();
  });
});
