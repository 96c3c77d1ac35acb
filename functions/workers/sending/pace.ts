/**
 * The account's rate, held in memory: each call has its instant, and the next one's is later by as long as the recipients of this
 * one take at the rate. What was not used is not made up for. `from`: before it there is no call; milliseconds since 1970.
 */
export const openPace = (rate: number, from: number) => {
  let next = from;
  const takes = (recipients: number): number => (recipients * 1000) / rate;
  return {
    /** The instant of a call to so many, no earlier than `now`. */
    take: (recipients: number, now: number): number => {
      const at = Math.max(next, now);
      next = at + takes(recipients);
      return at;
    },

    /** So many of a call were not written to: the next comes sooner. */
    giveBack: (recipients: number): void => {
      next -= takes(recipients);
    },

    /** The mail service asked for fewer calls. */
    holdUntil: (at: number): void => {
      next = Math.max(next, at);
    },

    /** When the next call may be. */
    next: (): number => next,
  };
};
