/** What became of somebody: exactly one of these. `waiting`: not written to yet, or no answer came yet and a day is not over. */
export const outcomes = ['sent', 'failed', 'suppressed', 'uncertain', 'waiting', 'canceled'] as const;
export type Outcome = (typeof outcomes)[number];
