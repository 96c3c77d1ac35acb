import { addDays, type Day } from '../days.ts';
import { type Due, dueOf, lateOf, type WorkingTime } from '../feedback/due.ts';
import type { FeedbackSettings } from '../feedback/feedback-settings.ts';
import type { Response } from '../feedback/response.ts';
import { isWithin, type Span } from './sent-mail.ts';

/** Feedback that waits, as counts: a letter holds nobody's words (FB-6). */
export type FeedbackMatter = {
  /** Of the reader alone, where they work on their own feedback only. */
  readonly isTheirs: boolean;
  readonly lateToReview: number;
  readonly lateToClose: number;
};

const reminderWeekday = 1;
const isMonday = (day: Day): boolean => new Date(day).getUTCDay() === reminderWeekday;

/** The day on which something is late for the first time. */
const lateOn = (by: Day | null): Day | null => (by === null ? null : addDays(by, 1));

/** Late things are told of on the day they become so, and then each Monday, so that a letter stays worth reading. */
const isTold = (dues: readonly Due[], { after, day }: Span): boolean => {
  const becameLate = dues.some(({ reviewBy, closeBy }) =>
    [lateOn(reviewBy), lateOn(closeBy)].some((late) => late !== null && isWithin(late, { after, day })),
  );
  if (becameLate) return true;
  for (let each = addDays(after, 1); each <= day; each = addDays(each, 1)) if (isMonday(each)) return true;
  return false;
};

/**
 * What somebody is told of feedback that is late in these days; null for nothing. `personId`: of whom it is, for those who work on
 * their own alone; null for all of the clinic's.
 */
export const feedbackMatter = (
  open: readonly Response[],
  service: Pick<FeedbackSettings, 'reviewDays' | 'closeDays'>,
  working: WorkingTime,
  span: Span,
  personId: string | null,
): FeedbackMatter | null => {
  const theirs = open.filter(
    ({ owner }) => personId === null || (owner?.kind === 'member' && owner.personId === personId),
  );
  const dues = theirs.map((response) => dueOf(response, service, working));
  const late = dues.map((due) => lateOf(due, span.day));
  const lateToReview = late.filter(({ review }) => review).length;
  const lateToClose = late.filter(({ close }) => close).length;
  if (lateToReview + lateToClose === 0 || !isTold(dues, span)) return null;
  return { isTheirs: personId !== null, lateToReview, lateToClose };
};
