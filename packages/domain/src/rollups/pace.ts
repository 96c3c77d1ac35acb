/** How sums are kept: how many clinics are added up together, and how a burst of changes is followed (decision 0022). */
export type Scale = {
  readonly bucketSize: number;
  /** So many changes in a row are followed at once. */
  readonly burst: number;
  /** Later ones once in so many seconds; no longer than a queue can hold a message back. */
  readonly intervalSeconds: number;
};

const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1000);

/** How many seconds a derived item must wait before it is put again; 0 for none. */
export const waitOf = (
  { burst, intervalSeconds }: Pick<Scale, 'burst' | 'intervalSeconds'>,
  pace: number,
  now: Date,
): number => Math.max(0, pace - (burst - 1) * intervalSeconds - secondsOf(now));

/**
 * The pace of an item that is put now: the second by which it will have been put no more often than once an interval. Whatever
 * lies further ahead than a burst has to wait. However often it is put out of turn, that is one interval at most. `pace`: what
 * it was before, 0 for a new item.
 */
export const paceAfter = (
  { burst, intervalSeconds }: Pick<Scale, 'burst' | 'intervalSeconds'>,
  pace: number,
  now: Date,
): number =>
  Math.min(Math.max(pace, secondsOf(now)) + intervalSeconds, secondsOf(now) + burst * intervalSeconds);
