import { addMonths, type Month, monthsBetween } from '@portolan/domain/months';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { isLate } from '@portolan/domain/work-plans/element-state';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { planMonths, type WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { PlanElement } from '../open-plan.ts';

export type BarKind = 'late' | 'planned' | 'completed';

/** An activity's place in the plan's year. `start` counts months from 0, `length` those within the year. */
export type TimelineBar = {
  readonly activity: Activity;
  readonly kind: BarKind;
  readonly start: number;
  readonly length: number;
  readonly beginsEarlier: boolean;
  readonly endsLater: boolean;
};
export type TimelineGroup = { readonly template: ElementTemplate; readonly bars: readonly TimelineBar[] };

/** Kept activities of all elements: those with months in the plan's year as bars, and the others. */
export type Timeline = {
  readonly groups: readonly TimelineGroup[];
  readonly undated: readonly { readonly template: ElementTemplate; readonly activity: Activity }[];
  readonly outside: readonly { readonly template: ElementTemplate; readonly activity: Activity }[];
};

const kindOf = (activity: Activity, today: Month): BarKind => {
  if (activity.list === 'completed') return 'completed';
  return isLate(activity, today) ? 'late' : 'planned';
};

const barOf = (activity: Activity, plan: WorkPlan, today: Month): TimelineBar | null => {
  const { timeframe } = activity;
  if (!timeframe) return null;
  const first = monthsBetween(plan.firstMonth, timeframe.firstMonth);
  const last = monthsBetween(plan.firstMonth, timeframe.lastMonth);
  if (last < 0 || first >= planMonths) return null;
  const start = Math.max(0, first);
  return {
    activity,
    kind: kindOf(activity, today),
    start,
    length: Math.min(planMonths - 1, last) - start + 1,
    beginsEarlier: first < 0,
    endsLater: last >= planMonths,
  };
};

export const timelineOf = (elements: readonly PlanElement[], plan: WorkPlan, today: Month): Timeline => {
  const rows = elements.flatMap(({ template, summary }) =>
    [...summary.planned, ...summary.completed].map((activity) => ({
      template,
      activity,
      bar: barOf(activity, plan, today),
    })),
  );
  const lastMonth = addMonths(plan.firstMonth, planMonths - 1);
  return {
    groups: elements.flatMap(({ template }) => {
      const bars = rows
        .flatMap((row) => (row.template.id === template.id && row.bar ? [row.bar] : []))
        .toSorted((one, other) => one.start - other.start || one.length - other.length);
      return bars.length > 0 ? [{ template, bars }] : [];
    }),
    // A completed activity needs no months; a planned one without them is still to be scheduled.
    undated: rows.filter(({ activity }) => activity.timeframe === null && activity.list === 'planned'),
    outside: rows.filter(
      ({ activity: { timeframe } }) =>
        timeframe !== null && (timeframe.lastMonth < plan.firstMonth || timeframe.firstMonth > lastMonth),
    ),
  };
};
