import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../days.ts';
import { firstOpenMilestone, milestoneStates, milestoneStatus, soonDays } from './milestone-status.ts';
import { someAttempts } from './submission.test-support.ts';

const due = '2026-10-15';

test.each([
  [-soonDays - 1, 'not-due'],
  [-soonDays, 'due-soon'],
  [-1, 'due-soon'],
  [0, 'due-today'],
  [1, 'late'],
  [90, 'late'],
])('%i days after its date, a milestone that was not handed in is %s', (after, state) => {
  expect(milestoneStatus(due, [], addDays(due, after))).toEqual({
    state,
    days: after === 0 ? 0 : -after,
    attempt: null,
  });
});

describe('the status', () => {
  const aDay = fc.integer({ min: -60, max: 60 }).map((days) => addDays(due, days));

  it('is by the date exactly while nothing was answered or stands', () => {
    fc.assert(
      fc.property(someAttempts, aDay, (attempts, today) => {
        const { state, attempt } = milestoneStatus(due, attempts, today);
        expect(milestoneStates).toContain(state);
        const settled = ['submitted', 'changes-asked', 'accepted'].includes(state);
        expect(attempt !== null).toBe(settled);
        expect(state === 'late' && today <= due).toBe(false);
      }),
    );
  });

  it('stays accepted, whatever came after or in the same moment', () => {
    fc.assert(
      fc.property(someAttempts, aDay, (attempts, today) => {
        const accepted = attempts.some(({ decision }) => decision === 'accepted');
        expect(milestoneStatus(due, attempts, today).state === 'accepted').toBe(accepted);
      }),
    );
  });

  it('does not depend on the order in which attempts are read', () => {
    fc.assert(
      fc.property(someAttempts, aDay, (attempts, today) => {
        const one = milestoneStatus(due, attempts, today);
        expect(milestoneStatus(due, attempts.toReversed(), today).state).toBe(one.state);
      }),
    );
  });
});

describe('the first open milestone', () => {
  const milestones = { startUp: '2026-05-15', midProject: null, final: '2027-03-17' };

  it('is a late one before one that is ahead, and none that was handed in or has no date', () => {
    fc.assert(
      fc.property(someAttempts, (attempts) => {
        const today = '2026-11-22';
        const found = firstOpenMilestone(milestones, attempts, today);
        const isSettled = (name: string, dueDay: string) => {
          const own = attempts.filter(({ milestone }) => milestone === name);
          return ['accepted', 'submitted'].includes(milestoneStatus(dueDay, own, today).state);
        };
        const expected = !isSettled('startUp', milestones.startUp)
          ? 'startUp'
          : isSettled('final', milestones.final)
            ? undefined
            : 'final';
        expect(found?.name).toBe(expected);
      }),
    );
    expect(firstOpenMilestone(milestones, [], '2026-11-22')).toMatchObject({
      name: 'startUp',
      state: 'late',
      days: -191,
    });
  });
});
