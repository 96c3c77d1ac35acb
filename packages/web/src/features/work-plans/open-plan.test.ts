import { addMonths } from '@portolan/domain/months';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { expect, test } from 'vitest';
import { monthOfPlan } from './open-plan.ts';

const plan = (firstMonth: string): WorkPlan => ({
  id: `pln_${firstMonth}`,
  name: firstMonth,
  template: { id: 'standard', version: 1 },
  firstMonth,
  carriedFrom: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  version: 1,
});
const plans = [plan('2025-09'), plan('2027-09'), plan('2026-09')];

test('the current plan is the one whose year it is', () => {
  expect(currentPlan(plans, '2026-11')?.firstMonth).toBe('2026-09');
  expect(currentPlan(plans, '2026-08')?.firstMonth).toBe('2025-09');
});

test('outside every plan’s year it is the latest', () => {
  expect(currentPlan(plans, '2030-01')?.firstMonth).toBe('2027-09');
  expect(currentPlan([], '2030-01')).toBeUndefined();
});

test('months of a plan count from 1 to 12', () => {
  const [first] = plans;
  if (!first) throw new Error('There is a plan');
  expect(monthOfPlan(first, '2025-09')).toBe(1);
  expect(monthOfPlan(first, addMonths('2025-09', 11))).toBe(12);
  expect(monthOfPlan(first, '2025-08')).toBe(0);
});
