import { type Month, monthsFrom } from '@portolan/domain/months';

/** A column of the grid: a month of the whole clinic, or one place in a month. */
export type SheetColumn = {
  readonly key: string;
  readonly month: Month;
  readonly place: string;
  readonly label: string;
};

/** The twelve months of a calendar year. */
export const monthsOfYear = (year: number): Month[] => monthsFrom(`${year}-01`, 12);

/** The year that is shown first: that of the last month that is over, whose figures are due. */
export const yearOfEntry = (thisMonth: Month): number => {
  const [year = 0, month = 1] = thisMonth.split('-').map(Number);
  return month === 1 ? year - 1 : year;
};
