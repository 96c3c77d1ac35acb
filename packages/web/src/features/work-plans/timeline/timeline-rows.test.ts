import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { strategyElement } from '@portolan/domain/work-plans/standard-template/element-01-strategy';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { expect, test } from 'vitest';
import { planElements } from '../open-plan.ts';
import { timelineOf } from './timeline-rows.ts';

const plan: WorkPlan = {
  id: 'pln_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  name: 'Portal year',
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  carriedFrom: null,
  createdAt: '2026-09-01T00:00:00.000Z',
  version: 1,
};

const timelineWith = (firstMonth: string, lastMonth: string, list: 'planned' | 'completed' = 'planned') => {
  const activity = { ...emptyActivity('a', list), timeframe: { firstMonth, lastMonth } };
  const element = { ...untouchedElement(plan.id, strategyElement.id), activities: [activity] };
  return timelineOf(planElements(standardTemplate, [element], [element], '2026-12'), plan, '2026-12');
};

test('an activity stands in the months of its timeframe', () => {
  const [group] = timelineWith('2026-10', '2026-12').groups;
  expect(group?.bars).toMatchObject([{ start: 1, length: 3, kind: 'planned', beginsEarlier: false }]);
});

test('what begins before the year or goes on after it is cut at the edge, and says so', () => {
  expect(timelineWith('2026-06', '2026-10').groups[0]?.bars).toMatchObject([
    { start: 0, length: 2, beginsEarlier: true, endsLater: false, kind: 'late' },
  ]);
  expect(timelineWith('2027-08', '2027-11').groups[0]?.bars).toMatchObject([
    { start: 11, length: 1, endsLater: true },
  ]);
});

test('what lies wholly outside the year has no bar and is listed', () => {
  const timeline = timelineWith('2026-01', '2026-08', 'completed');
  expect(timeline.groups).toEqual([]);
  expect(timeline.outside).toHaveLength(1);
});
