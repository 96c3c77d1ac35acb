import { addDays, type Day, dayIn } from '../days.ts';
import { type Profile, weekdays } from '../organizations/profile.ts';
import type { FeedbackSettings } from './feedback-settings.ts';
import type { Response } from './response.ts';

/** When a clinic works: an IANA time zone, and weekdays; none named means Monday to Friday. */
export type WorkingTime = Pick<Profile, 'timeZone' | 'workingDays'>;

const usualDays: Profile['workingDays'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Monday first, as `weekdays` has them. */
const weekdayOf = (day: Day): Profile['workingDays'][number] | undefined =>
  weekdays[(new Date(day).getUTCDay() + 6) % 7];

/** The day that is `count` working days after a day; what comes on a day off counts from the next working day. */
export const workingDaysAfter = (day: Day, count: number, workingDays: Profile['workingDays']): Day => {
  const working = new Set(workingDays.length === 0 ? usualDays : workingDays);
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    const weekday = weekdayOf(reached);
    if (weekday !== undefined && working.has(weekday)) left -= 1;
  }
  return reached;
};

export type Due = {
  /** The last day on which it can be looked into in time; null once somebody has. */
  readonly reviewBy: Day | null;
  /** The last day on which it can be closed in time, by what people said or else by the service level; null once it is closed. */
  readonly closeBy: Day | null;
};

type Handled = Pick<Response, 'answeredAt' | 'status' | 'reviewedAt' | 'dueOn'>;
type Service = Pick<FeedbackSettings, 'reviewDays' | 'closeDays'>;

/** By when something is to be done about a response, as days of the clinic. */
export const dueOf = (
  { answeredAt, status, reviewedAt, dueOn }: Handled,
  { reviewDays, closeDays }: Service,
  { timeZone, workingDays }: WorkingTime,
): Due => {
  if (status === 'closed') return { reviewBy: null, closeBy: null };
  const came = dayIn(timeZone, new Date(answeredAt));
  return {
    reviewBy: reviewedAt === null ? workingDaysAfter(came, reviewDays, workingDays) : null,
    closeBy: dueOn ?? workingDaysAfter(came, closeDays, workingDays),
  };
};

/** What is late about it today; nothing before the day after. */
export const lateOf = ({ reviewBy, closeBy }: Due, today: Day): { review: boolean; close: boolean } => ({
  review: reviewBy !== null && reviewBy < today,
  close: closeBy !== null && closeBy < today,
});

/** How much of what is not closed waits to be looked into, and how much of either is late. Counts alone. */
export const countWaiting = (
  responses: readonly Handled[],
  service: Service,
  working: WorkingTime,
  now: Date,
): { readonly toReview: number; readonly lateToReview: number; readonly lateToClose: number } => {
  const today = dayIn(working.timeZone, now);
  const counts = { toReview: 0, lateToReview: 0, lateToClose: 0 };
  for (const response of responses) {
    const due = dueOf(response, service, working);
    const late = lateOf(due, today);
    if (due.reviewBy !== null) counts.toReview += 1;
    if (late.review) counts.lateToReview += 1;
    if (late.close) counts.lateToClose += 1;
  }
  return counts;
};
