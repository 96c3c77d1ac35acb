import { newId } from '../ids.ts';
import { addMonths, type Month, monthsBetween } from '../months.ts';
import type { Activity } from './activity.ts';
import { type Element, untouchedElement } from './element.ts';

const shifted = (activity: Activity, firstMonth: Month): Activity['timeframe'] => {
  const span = activity.timeframe;
  if (!span || span.lastMonth >= firstMonth) return span;
  return { firstMonth, lastMonth: addMonths(firstMonth, monthsBetween(span.firstMonth, span.lastMonth)) };
};

const anew = (activity: Activity, firstMonth: Month) => ({
  timeframe: shifted(activity, firstMonth),
  startUpStatus: '',
  midProjectStatus: '',
  finalStatus: '',
});

/**
 * An element as it begins the next year (WP-5): answers stay, what was completed is documented, what is still planned
 * comes along, moved to the new year's first months where its own have passed, and its statuses begin anew.
 */
export const carryElement = (element: Element, planId: string, firstMonth: Month, now: Date): Element => ({
  ...untouchedElement(planId, element.id),
  answers: element.answers,
  activities: element.activities
    .filter((activity) => activity.removedAt === null)
    .map((activity) => ({
      ...activity,
      ...(activity.list === 'planned' && anew(activity, firstMonth)),
      id: newId('activity', now),
    })),
});
