import { addDays, type Day, daysBetween } from '@portolan/domain/days';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { datedMilestones, type GrantPeriod, type Milestones } from '@portolan/domain/programs/program';

/** Shares of the grant period, 0 at its first day's beginning and 1 at its last day's end. */
export type TimelinePlaces = {
  readonly elapsed: number;
  /** Null outside the period. */
  readonly today: number | null;
  readonly milestones: readonly { readonly name: MilestoneName; readonly dueDay: Day; readonly at: number }[];
};

/** Where days stand on the bar of a grant period: a milestone at the end of its day, today in its middle. */
export const timelinePlaces = (
  { firstDay, lastDay }: GrantPeriod,
  milestones: Milestones,
  today: Day,
): TimelinePlaces => {
  const length = daysBetween(firstDay, addDays(lastDay, 1));
  const share = (days: number) => Math.min(1, Math.max(0, days / length));
  const now = daysBetween(firstDay, today) + 0.5;
  return {
    elapsed: share(now),
    today: now < 0 || now > length ? null : share(now),
    milestones: datedMilestones(milestones).map(({ name, dueDay }) => ({
      name,
      dueDay,
      at: share(daysBetween(firstDay, dueDay) + 1),
    })),
  };
};
