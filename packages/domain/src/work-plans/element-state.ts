import type { Month } from '../months.ts';
import type { Activity } from './activity.ts';
import { isBegun, openPrompts } from './answers.ts';
import type { Element } from './element.ts';
import type { ElementTemplate, Prompt } from './template.ts';

export const elementStates = ['late', 'on-track', 'done', 'not-started'] as const;
export type ElementState = (typeof elementStates)[number];

/** An element at a glance. */
export type ElementSummary = {
  readonly state: ElementState;
  readonly openPrompts: readonly Prompt[];
  readonly planned: readonly Activity[];
  readonly completed: readonly Activity[];
  readonly late: readonly Activity[];
  /** The planned row that is due first: the one whose turn it is. */
  readonly next: Activity | null;
};

const kept = (activity: Activity) => activity.removedAt === null;

/** A planned row is late once its last month has passed. */
export const isLate = (activity: Activity, today: Month): boolean =>
  kept(activity) &&
  activity.list === 'planned' &&
  activity.timeframe !== null &&
  activity.timeframe.lastMonth < today;

const byDueMonth = (one: Activity, other: Activity) => {
  const due = (activity: Activity) => activity.timeframe?.lastMonth ?? '9999-12';
  return due(one) < due(other) ? -1 : Number(due(one) > due(other));
};

/**
 * What an element's rows and answers say about it (WP-7). Late: a planned row's last month has passed. Done: the
 * required prompts are answered and nothing planned is left. On track: anything else begun. Otherwise not started;
 * so an element nobody has touched is not done, even when it asks nothing.
 */
export const summarizeElement = (
  template: ElementTemplate,
  element: Element,
  today: Month,
): ElementSummary => {
  const rows = element.activities.filter(kept);
  const planned = rows.filter((row) => row.list === 'planned');
  const late = planned.filter((row) => isLate(row, today));
  const open = openPrompts(template.prompts, element.answers);
  const begun = rows.length > 0 || Object.values(element.answers).some(isBegun);
  const state = (): ElementState => {
    if (late.length > 0) return 'late';
    if (!begun) return 'not-started';
    return open.length === 0 && planned.length === 0 ? 'done' : 'on-track';
  };
  return {
    state: state(),
    openPrompts: open,
    planned,
    completed: rows.filter((row) => row.list === 'completed'),
    late,
    next: planned.toSorted(byDueMonth)[0] ?? null,
  };
};
