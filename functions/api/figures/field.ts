import { type Field, firstMonthOf } from '@portolan/domain/figures/figure-faults';
import { type Month, monthIn } from '@portolan/domain/months';
import { measuresKnown } from './measures-known.ts';
import type { Store } from './store.ts';

/** When the clinic's plans and programs begin. */
const beginnings = async (store: Store): Promise<Month[]> => {
  const [plans, programs] = await Promise.all([store.workPlans.all(), store.joinedPrograms.all()]);
  return [
    ...plans.map(({ firstMonth }) => firstMonth),
    ...programs.map(({ grantPeriod }) => grantPeriod.firstDay.slice(0, 7)),
  ];
};

/** What the clinic may enter figures for. Its plans and programs are asked only where a month is so long ago that they matter. */
export const fieldOf = async (store: Store, months: readonly Month[], now: Date): Promise<Field> => {
  const [{ timeZone, siteIds }, measureOf] = await Promise.all([store.sitesAndClock(), measuresKnown(store)]);
  const thisMonth = monthIn(timeZone, now);
  const ordinarily = firstMonthOf(thisMonth, []);
  const firstMonth = months.every((month) => month >= ordinarily)
    ? ordinarily
    : firstMonthOf(thisMonth, await beginnings(store));
  return { measureOf, siteIds: new Set(siteIds), firstMonth, thisMonth };
};
