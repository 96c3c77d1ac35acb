import type { Month } from '../months.ts';
import type { Activity } from './activity.ts';
import type { Element } from './element.ts';

/** A planned row somebody answers for, and the month it is due in. */
export type DueActivity = {
  readonly planId: string;
  readonly elementId: string;
  readonly activity: Activity;
  readonly lastMonth: Month;
};

const isTheirs = (activity: Activity, personId: string) =>
  activity.responsible?.kind === 'member' && activity.responsible.personId === personId;

/** The planned rows with a timeframe that a member is responsible for, whichever element they stand in (WP-7). */
export const dueActivities = (elements: readonly Element[], personId: string): DueActivity[] =>
  elements.flatMap(({ planId, id, activities }) =>
    activities.flatMap((activity) => {
      const open = activity.removedAt === null && activity.list === 'planned';
      if (!open || activity.timeframe === null || !isTheirs(activity, personId)) return [];
      return [{ planId, elementId: id, activity, lastMonth: activity.timeframe.lastMonth }];
    }),
  );
