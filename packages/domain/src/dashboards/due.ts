import { addDays, type Day } from '../days.ts';
import type { ProgramMeasures } from '../measures/measure-settings.ts';
import { addMonths, type Month, monthsBetween } from '../months.ts';
import type { GrantPeriod } from '../programs/program.ts';
import { everyMonth } from './trend.ts';

/** A month that a program asks for. */
export type AskedMonth = { readonly month: Month; readonly dueDay: Day; readonly isLate: boolean };

export type Asking = Pick<ProgramMeasures, 'cadence' | 'dueDays'>;

/** The day by which a month's figures are asked for: so many days after its end. */
export const dueDayOf = (month: Month, dueDays: number): Day =>
  addDays(`${addMonths(month, 1)}-01`, dueDays - 1);

/** A quarter of the calendar is asked for with its last month, all three months at once. */
export const askedWith = (month: Month, { cadence }: Asking): Month =>
  cadence === 'monthly' ? month : addMonths(month, (3 - (Number(month.slice(5)) % 3)) % 3);

/**
 * The first month that a clinic is asked for: of the grant's, the one in which it joined, or an earlier one that it has approved. The
 * foundation counts it from the same month on (`expectedMonths`).
 */
export const askedSince = (
  { firstDay }: Pick<GrantPeriod, 'firstDay'>,
  joinedIn: Month | null,
  approved: readonly Month[],
): Month => {
  const first = firstDay.slice(0, 7);
  const joined = joinedIn === null || joinedIn < first ? first : joinedIn;
  const [earliest = joined] = [joined, ...approved.filter((month) => month >= first)].toSorted();
  return earliest;
};

/**
 * The months of a grant that are over and that the clinic has never approved, oldest first: one that was reopened was reported
 * already. The month that still runs is asked of nobody.
 */
export const askedMonths = (
  asking: Asking,
  { firstDay, lastDay }: GrantPeriod,
  wasApproved: (month: Month) => boolean,
  today: Day,
): AskedMonth[] => {
  const thisMonth = today.slice(0, 7);
  const last = lastDay.slice(0, 7);
  const to = monthsBetween(thisMonth, last) < 0 ? last : addMonths(thisMonth, -1);
  return everyMonth(firstDay.slice(0, 7), to)
    .filter((month) => !wasApproved(month) && askedWith(month, asking) < thisMonth)
    .map((month) => {
      const dueDay = dueDayOf(askedWith(month, asking), asking.dueDays);
      return { month, dueDay, isLate: dueDay < today };
    });
};
