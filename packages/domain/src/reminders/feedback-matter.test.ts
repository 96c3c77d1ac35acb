import { expect, it } from 'vitest';
import { response, somebody, somebodyElse } from '../feedback/responses.test-support.ts';
import { feedbackMatter } from './feedback-matter.ts';

const service = { reviewDays: 2, closeDays: 10 };
const working = { timeZone: 'America/Los_Angeles', workingDays: [] };
/** One of Thursday, October 1: to be looked into by Monday the 5th, and closed by Thursday the 15th. */
const open = [response()];
const on = (day: string, after: string, personId: string | null = null, of = open) =>
  feedbackMatter(of, service, working, { after, day }, personId);

it('late feedback is told of on the day it becomes late, and then each Monday', () => {
  const late = { isTheirs: false, lateToReview: 1, lateToClose: 0 };
  expect(on('2026-10-05', '2026-10-04')).toBeNull();
  expect(on('2026-10-06', '2026-10-05')).toEqual(late);
  expect(on('2026-10-07', '2026-10-06')).toBeNull();
  expect(on('2026-10-12', '2026-10-11')).toEqual(late);
  expect(on('2026-10-16', '2026-10-15')).toEqual({ ...late, lateToClose: 1 });
  // Days on which no clock struck are made up for.
  expect(on('2026-10-14', '2026-10-07')).toEqual(late);
});

it('who works on their own feedback hears of theirs alone', () => {
  const owned = [response({ owner: { kind: 'member', personId: somebody } })];
  expect(on('2026-10-06', '2026-10-05', somebody, owned)).toMatchObject({ isTheirs: true, lateToReview: 1 });
  expect(on('2026-10-06', '2026-10-05', somebodyElse, owned)).toBeNull();
  expect(on('2026-10-06', '2026-10-05', somebody)).toBeNull();
});

it('nothing is told of what was looked into and has time, or is closed', () => {
  const reviewed = response({ status: 'in-review', reviewedAt: '2026-10-02T12:00:00.000Z' });
  const closed = response({ status: 'closed', reviewedAt: '2026-10-02T12:00:00.000Z' });
  expect(on('2026-10-12', '2026-10-11', null, [reviewed, closed])).toBeNull();
});
