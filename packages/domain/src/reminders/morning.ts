import { type Day, dayIn } from '../days.ts';
import { isTimeZone } from '../time-zones.ts';

/** The hour of an organization's own clock from which a day's letters go out. */
export const letterHour = 8;

const hourIn = (timeZone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now));

/**
 * The day that is to be begun in a time zone at an instant: it is the letters' hour or later, and the day is after the last
 * one that was `done`. Null while there is none. A zone that this runtime no longer knows goes by UTC.
 */
export const dayToBegin = (timeZone: string, now: Date, done: Day | null): Day | null => {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const day = dayIn(zone, now);
  if (hourIn(zone, now) < letterHour) return null;
  return done !== null && day <= done ? null : day;
};
