import type { Member } from '@portolan/contract/membership-routes';
import type { Day } from '@portolan/domain/days';
import { type Month, monthsBetween } from '@portolan/domain/months';
import type { Activity } from '@portolan/domain/work-plans/activity';
import type { ElementSummary } from '@portolan/domain/work-plans/element-state';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { planMonths, type WorkPlan } from '@portolan/domain/work-plans/work-plan';

/** A plan as the page needs it, whoever read it. */
export type SeenPlan = {
  readonly organizationId: string;
  readonly plan: WorkPlan;
  readonly elements: readonly { readonly template: ElementTemplate; readonly summary: ElementSummary }[];
  readonly members: readonly Member[];
  readonly today: Month;
};

/** A part of the plan's year, as shares of it from 0 to 1. */
export type YearSpan = { readonly from: number; readonly to: number };

/** Where a day lies in the plan's year, 0 at its beginning and 1 at its end; null outside of it. */
export const placeOfDay = (plan: Pick<WorkPlan, 'firstMonth'>, day: Day): number | null => {
  const months = monthsBetween(plan.firstMonth, day.slice(0, 7)) + (Number(day.slice(8)) - 1) / 31;
  return months < 0 || months >= planMonths ? null : months / planMonths;
};

/** From the first to the last month that an element's rows name, as far as they lie in the plan's year. */
export const spanOf = (
  plan: Pick<WorkPlan, 'firstMonth'>,
  { planned, completed }: Pick<ElementSummary, 'planned' | 'completed'>,
): YearSpan | null => {
  const frames = [...planned, ...completed].flatMap(({ timeframe }) => timeframe ?? []);
  const [first] = frames.map(({ firstMonth }) => firstMonth).toSorted();
  const last = frames
    .map(({ lastMonth }) => lastMonth)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(0, monthsBetween(plan.firstMonth, first));
  const to = Math.min(planMonths, monthsBetween(plan.firstMonth, last) + 1);
  return from >= to ? null : { from: from / planMonths, to: to / planMonths };
};

type StatusName = 'startUp' | 'midProject' | 'final';

/** What was written last of where a row stands: a later milestone's status goes before an earlier one's. */
export const latestStatus = (
  activity: Pick<Activity, 'startUpStatus' | 'midProjectStatus' | 'finalStatus'>,
): { readonly name: StatusName; readonly text: string } | null => {
  const statuses = [
    { name: 'final', text: activity.finalStatus },
    { name: 'midProject', text: activity.midProjectStatus },
    { name: 'startUp', text: activity.startUpStatus },
  ] as const;
  return statuses.find(({ text }) => text.trim() !== '') ?? null;
};

export type LateRow = {
  readonly template: ElementTemplate;
  readonly activity: Activity;
  readonly dueMonth: Month;
  /** Whole months since the last month of the row. */
  readonly months: number;
};

/** Every late row of the plan, the longest overdue first. */
export const lateRows = ({ elements, today }: Pick<SeenPlan, 'elements' | 'today'>): LateRow[] =>
  elements
    .flatMap(({ template, summary }) =>
      summary.late.flatMap((activity) => {
        const dueMonth = activity.timeframe?.lastMonth;
        return dueMonth === undefined
          ? []
          : [{ template, activity, dueMonth, months: monthsBetween(dueMonth, today) }];
      }),
    )
    .toSorted((one, other) => other.months - one.months);
