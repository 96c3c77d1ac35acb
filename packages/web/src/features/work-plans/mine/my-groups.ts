import type { Month } from '@portolan/domain/months';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { isLate } from '@portolan/domain/work-plans/element-state';
import { isResponsible, type PlanElement } from '../open-plan.ts';

export const myGroupNames = ['late', 'thisMonth', 'later', 'noDates'] as const;
export type MyGroupName = (typeof myGroupNames)[number];
export type MyActivity = { readonly part: PlanElement; readonly activity: Activity };

const groupOf = (activity: Activity, today: Month): MyGroupName => {
  if (activity.timeframe === null) return 'noDates';
  if (isLate(activity, today)) return 'late';
  return activity.timeframe.firstMonth <= today ? 'thisMonth' : 'later';
};

const dueOf = ({ activity }: MyActivity) => activity.timeframe?.lastMonth ?? '';

/** A person's planned activities by when their turn is; within a group, the one due first on top. */
export const myActivities = (
  elements: readonly PlanElement[],
  personId: string,
  today: Month,
): Record<MyGroupName, readonly MyActivity[]> => {
  const mine = elements
    .flatMap((part) => part.summary.planned.map((activity) => ({ part, activity })))
    .filter(({ activity }) => isResponsible(activity.responsible, personId))
    .toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : Number(dueOf(one) > dueOf(other))));
  const group = (name: MyGroupName) => mine.filter(({ activity }) => groupOf(activity, today) === name);
  return {
    late: group('late'),
    thisMonth: group('thisMonth'),
    later: group('later'),
    noDates: group('noDates'),
  };
};
