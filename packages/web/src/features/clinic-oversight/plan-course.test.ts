import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { summarizeElement } from '@portolan/domain/work-plans/element-state';
import { trainingElement } from '@portolan/domain/work-plans/standard-template/element-08-training';
import { expect, it } from 'vitest';
import { lateRows, latestStatus, placeOfDay, spanOf } from './plan-course.ts';

const plan = { firstMonth: '2026-09' };
const row = (firstMonth: string, lastMonth: string, number = 1) => ({
  ...emptyActivity(`act_01J8ZC4Q3W5V7X9Y2B4D6F8H0${number}`, 'planned'),
  timeframe: { firstMonth, lastMonth },
});
const summaryOf = (...activities: ReturnType<typeof row>[]) =>
  summarizeElement(trainingElement, { ...untouchedElement('pln', 'training'), activities }, '2027-03');

it('finds a day’s place in the year, and none outside of it', () => {
  expect(placeOfDay(plan, '2026-09-01')).toBe(0);
  expect(placeOfDay(plan, '2027-03-01')).toBe(0.5);
  expect([placeOfDay(plan, '2026-08-31'), placeOfDay(plan, '2027-09-01')]).toEqual([null, null]);
  expect(placeOfDay(plan, '2027-08-31')).toBeLessThan(1);
});

it('spans an element from its first to its last month, within the year', () => {
  expect(spanOf(plan, summaryOf(row('2026-12', '2027-02'), row('2027-03', '2027-05', 2)))).toEqual({
    from: 0.25,
    to: 0.75,
  });
  expect(spanOf(plan, summaryOf(row('2026-01', '2028-01')))).toEqual({ from: 0, to: 1 });
  expect(spanOf(plan, summaryOf(row('2026-01', '2026-08')))).toBeNull();
  expect(spanOf(plan, summaryOf())).toBeNull();
});

it('lists late rows, the longest overdue first, with the months since', () => {
  const summary = summaryOf(
    row('2026-09', '2027-02'),
    row('2026-09', '2026-11', 2),
    row('2026-09', '2027-03', 3),
  );
  const rows = lateRows({ elements: [{ template: trainingElement, summary }], today: '2027-03' });
  expect(rows.map(({ dueMonth, months }) => [dueMonth, months])).toEqual([
    ['2026-11', 4],
    ['2027-02', 1],
  ]);
});

it('takes the latest milestone’s status that says anything', () => {
  const said = { startUpStatus: 'Begun', midProjectStatus: 'Halfway', finalStatus: ' ' };
  expect(latestStatus(said)).toEqual({ name: 'midProject', text: 'Halfway' });
  expect(latestStatus({ startUpStatus: '', midProjectStatus: '', finalStatus: '' })).toBeNull();
});
