import { addDays, type Day, daysBetween } from '../days.ts';
import type { Month } from '../months.ts';
import { type Profile, weekdays } from '../organizations/profile.ts';
import type { Span } from '../reminders/sent-mail.ts';

type WorkingDays = readonly Profile['workingDays'][number][];

const usual: WorkingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

const weekdayOf = (day: Day): WorkingDays[number] | undefined =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];

/** The first day of a month on which a clinic works; Monday to Friday where it does not say. */
export const firstWorkingDay = (month: Month, workingDays: WorkingDays): Day => {
  const known = workingDays.length === 0 ? usual : workingDays;
  const first = `${month}-01`;
  for (let count = 0; count < 7; count += 1) {
    const day = addDays(first, count);
    if (known.some((one) => one === weekdayOf(day))) return day;
  }
  return first;
};

/** The day of a span on which the panels of a clinic are asked; null where none of its days is one. */
export const surveyDayWithin = ({ after, day }: Span, workingDays: WorkingDays): Day | null => {
  const firsts = [after, day].map((one) => firstWorkingDay(one.slice(0, 7), workingDays));
  return firsts.findLast((first) => after < first && first <= day) ?? null;
};

/** Whether a span can hold a first working day at all, wherever the clinic works: most days of a month do not, and need no look. */
export const mayHoldSurveyDay = (span: Span): boolean => {
  const within = Array.from({ length: daysBetween(span.after, span.day) }, (_, count) =>
    addDays(span.day, -count),
  );
  return within.some((day) => Number(day.slice(8)) <= 7);
};
