import type { Totals } from '../figures/month-figures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import type { Month } from '../months.ts';
import type { Traits } from '../rollups/cohort-month.ts';
import { isExpected, isReported } from '../rollups/sums.ts';
import { readFigure } from './value.ts';

/** A clinic of a program with its approved months. */
export type CohortMember = {
  readonly clinicId: string;
  readonly name: string;
  readonly from: Month;
  readonly until: Month;
  readonly traits: Traits | null;
  readonly months: readonly { readonly month: Month; readonly totals: Totals }[];
};

/** What one clinic reported of one series in a month; null where it reported nothing. */
export type OwnFigure = {
  readonly clinicId: string;
  readonly name: string;
  readonly traits: Traits | null;
  readonly figure: Figure | null;
  readonly value: number | null;
};

/** Months of those given that a clinic was asked for or reported unasked, and how many of them it reported. */
export const reportingOfClinic = (
  clinic: Pick<CohortMember, 'from' | 'until' | 'months'>,
  months: readonly Month[],
): { readonly reported: number; readonly of: number } => {
  const came = new Set(clinic.months.filter(isReported).map(({ month }) => month));
  return {
    reported: months.filter((month) => came.has(month)).length,
    of: months.filter((month) => came.has(month) || isExpected(clinic, month)).length,
  };
};

/** What each clinic that was asked for a month, or reported it unasked, has of a series, by name. Who has nothing is among them. */
export const ownFigures = (
  measure: Pick<Measure, 'kind' | 'decimals'>,
  series: string,
  month: Month,
  clinics: readonly CohortMember[],
): OwnFigure[] =>
  clinics
    .filter((clinic) => reportingOfClinic(clinic, [month]).of > 0)
    .map(({ clinicId, name, traits, months }) => {
      const figure = months.find((one) => one.month === month)?.totals[series] ?? null;
      return { clinicId, name, traits, figure, value: figure === null ? null : readFigure(measure, figure) };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
