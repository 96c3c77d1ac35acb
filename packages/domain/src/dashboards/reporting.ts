import type { Month } from '../months.ts';
import type { MonthSums } from '../rollups/cohort-month.ts';
import type { ExpectedIn } from './trend.ts';

/** How many clinics reported a month, or clinic-months a longer time. The three parts make `expected`. */
export type Reporting = {
  readonly expected: number;
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
};

type Counts = { readonly expected: number; readonly reported: number; readonly inTime: number };

/** A clinic that reported though nobody expected it is counted in neither part. */
export const reportingOf = ({ expected, reported, inTime }: Counts): Reporting => {
  const came = Math.min(reported, expected);
  const early = Math.min(inTime, came);
  return { expected, inTime: early, late: came - early, missing: expected - came };
};

export const reportingByMonth = (
  months: readonly Month[],
  stored: readonly MonthSums[],
  expectedIn: ExpectedIn,
): { readonly month: Month; readonly reporting: Reporting }[] => {
  const byMonth = new Map(stored.map(({ month, sums }) => [month, sums]));
  return months.map((month) => ({
    month,
    reporting: reportingOf(byMonth.get(month) ?? { expected: expectedIn(month), reported: 0, inTime: 0 }),
  }));
};

/** A time's reporting is the sum of its months': a share of it divides sums. */
export const reportingOver = (parts: readonly Reporting[]): Reporting =>
  parts.reduce(
    (sum, part) => ({
      expected: sum.expected + part.expected,
      inTime: sum.inTime + part.inTime,
      late: sum.late + part.late,
      missing: sum.missing + part.missing,
    }),
    { expected: 0, inTime: 0, late: 0, missing: 0 },
  );

/** Clinics that reported, in time or not. */
export const reportedOf = ({ inTime, late }: Reporting): number => inTime + late;
