import { newId } from '../ids.ts';
import { addMonths, type Month, monthsBetween } from '../months.ts';
import type { Activity } from './activity.ts';
import { type Element, untouchedElement } from './element.ts';

const shifted = (activity: Activity, firstMonth: Month): Activity['timeframe'] => {
  const span = activity.timeframe;
  if (!span || span.lastMonth >= firstMonth) return span;
  return { firstMonth, lastMonth: addMonths(firstMonth, monthsBetween(span.firstMonth, span.lastMonth)) };
};

/**
 * An element as it begins the next year (WP-5): answers stay, what was completed is documented, what is still planned
 * comes along, moved to the new year's first months where its own have passed. Statuses begin anew.
 */
export const carryElement = (element: Element, planId: string, firstMonth: Month, now: Date): Element => ({
  ...untouchedElement(planId, element.id),
  answers: element.answers,
  activities: element.activities
    .filter((activity) => activity.removedAt === null)
    .map((activity) => ({
      ...activity,
      id: newId('activity', now),
      timeframe: activity.list === 'planned' ? shifted(activity, firstMonth) : activity.timeframe,
      startUpStatus: activity.list === 'planned' ? '' : activity.startUpStatus,
      midProjectStatus: '',
      finalStatus: '',
    })),
});
