import type { Segment } from '@portolan/domain/campaigns/segment';

type Days = Segment['added'];

/** Whether the days of a rule can be counted with: the first is not after the last. */
export const isInOrder = (days: Days): boolean =>
  days === null || days.from === null || days.to === null || days.from <= days.to;

/** A rule of days with one of its ends set; empty for "no such end". No end left: no rule. */
export const withDay = (days: Days, end: 'from' | 'to', value: string): Days => {
  const next = { from: null, to: null, ...days, [end]: value === '' ? null : value };
  return next.from === null && next.to === null ? null : next;
};

/** How many rules are in use that are not seen at first. */
export const furtherRules = ({ added, statusSince, campaign }: Segment): number =>
  [added, statusSince, campaign].filter((rule) => rule !== null).length;

/** Whether a segment can be kept and counted. */
export const isComplete = ({ added, statusSince }: Segment): boolean =>
  isInOrder(added) && isInOrder(statusSince);
