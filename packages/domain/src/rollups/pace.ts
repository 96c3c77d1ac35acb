/** So many changes within an hour are followed at once. */
const burst = 8;
/** Later ones once in so many seconds. */
const interval = 360;

const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1000);

/** How many seconds a derived item must wait before it is put again; 0 for none, at most as long as a queue holds messages back. */
export const waitOf = (pace: number, now: Date): number =>
  Math.max(0, pace - (burst - 1) * interval - secondsOf(now));

/**
 * The pace of an item that is put now: the second by which it will have been put no more often than once an interval. Whatever
 * lies further ahead than a burst has to wait. `pace`: what it was before, 0 for a new item.
 */
export const paceAfter = (pace: number, now: Date): number => Math.max(pace, secondsOf(now)) + interval;
