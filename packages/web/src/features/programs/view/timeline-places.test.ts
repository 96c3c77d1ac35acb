import { expect, test } from 'vitest';
import { timelinePlaces } from './timeline-places.ts';

const period = { firstDay: '2026-09-01', lastDay: '2026-09-10' };
const milestones = { startUp: '2026-09-01', midProject: null, final: '2026-09-10' };

test('a milestone stands at the end of its day, today in the middle of its own', () => {
  expect(timelinePlaces(period, milestones, '2026-09-05')).toEqual({
    elapsed: 0.45,
    today: 0.45,
    milestones: [
      { name: 'startUp', dueDay: '2026-09-01', at: 0.1 },
      { name: 'final', dueDay: '2026-09-10', at: 1 },
    ],
  });
});

test.each([
  ['2026-08-31', 0],
  ['2026-09-11', 1],
])('on %s today is not on the bar, of which %s has gone by', (today, elapsed) => {
  expect(timelinePlaces(period, milestones, today)).toMatchObject({ elapsed, today: null });
});
