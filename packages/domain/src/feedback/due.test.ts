import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../days.ts';
import { weekdays } from '../organizations/profile.ts';
import { countWaiting, dueOf, lateOf, workingDaysAfter } from './due.ts';
import { response } from './responses.test-support.ts';

const service = { reviewDays: 2, closeDays: 10 };
const clinic = { timeZone: 'America/Los_Angeles', workingDays: [] };
const days = fc
  .integer({ min: 0, max: 3000 })
  .map((number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10));

describe('working days', () => {
  it('go over the weekend, unless the clinic works then', () => {
    expect(workingDaysAfter('2026-10-01', 2, [])).toBe('2026-10-05');
    expect(workingDaysAfter('2026-10-01', 2, ['thursday', 'friday', 'saturday'])).toBe('2026-10-03');
    // What comes on a Saturday is a day old on Monday.
    expect(workingDaysAfter('2026-10-03', 1, [])).toBe('2026-10-05');
    expect(workingDaysAfter('2026-10-01', 3, ['thursday'])).toBe('2026-10-22');
  });

  it('are never fewer than days, end on a working day, and go on with their number', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 40 }),
        fc.subarray([...weekdays], { minLength: 1 }),
        (day, count, working) => {
          const due = workingDaysAfter(day, count, working);
          expect(daysBetween(day, due)).toBeGreaterThanOrEqual(count);
          expect(daysBetween(day, due)).toBeLessThanOrEqual(7 * count);
          expect(working).toContain(weekdays[(new Date(due).getUTCDay() + 6) % 7]);
          expect(workingDaysAfter(due, 1, working)).toBe(workingDaysAfter(day, count + 1, working));
        },
      ),
    );
  });
});

describe('what is due', () => {
  it('is counted from the day of the clinic on which the answer came', () => {
    // Wednesday evening in Los Angeles is Thursday in UTC.
    const evening = response({ answeredAt: '2026-10-01T04:00:00.000Z' });
    expect(dueOf(evening, service, clinic)).toEqual({ reviewBy: '2026-10-02', closeBy: '2026-10-14' });
    expect(dueOf(evening, service, { ...clinic, timeZone: 'UTC' }).reviewBy).toBe('2026-10-05');
  });

  it('is what people said, and nothing once it is done', () => {
    const looked = response({
      status: 'action',
      reviewedAt: '2026-10-02T12:00:00.000Z',
      dueOn: '2026-10-20',
    });
    expect(dueOf(looked, service, clinic)).toEqual({ reviewBy: null, closeBy: '2026-10-20' });
    expect(dueOf({ ...looked, status: 'closed' }, service, clinic)).toEqual({
      reviewBy: null,
      closeBy: null,
    });
  });

  it('is late from the day after', () => {
    const due = { reviewBy: '2026-10-05', closeBy: '2026-10-15' };
    expect(lateOf(due, '2026-10-05')).toEqual({ review: false, close: false });
    expect(lateOf(due, '2026-10-06')).toEqual({ review: true, close: false });
    expect(lateOf(due, '2026-10-16')).toEqual({ review: true, close: true });
  });

  it('is counted over all that is not closed', () => {
    const reviewed = response({ status: 'in-review', reviewedAt: '2026-10-02T12:00:00.000Z' });
    const all = [response(), reviewed, response({ status: 'closed', reviewedAt: reviewed.reviewedAt })];
    const at = (instant: string) => countWaiting(all, service, clinic, new Date(instant));
    expect(at('2026-10-06T06:00:00.000Z')).toEqual({ toReview: 1, lateToReview: 0, lateToClose: 0 });
    expect(at('2026-10-06T08:00:00.000Z')).toEqual({ toReview: 1, lateToReview: 1, lateToClose: 0 });
    expect(at('2026-11-06T08:00:00.000Z')).toEqual({ toReview: 1, lateToReview: 1, lateToClose: 2 });
  });
});
