import type { Totals } from '../figures/month-figures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { type Month, monthsBetween } from '../months.ts';
import type { Traits } from '../rollups/cohort-month.ts';
import { readFigure } from './value.ts';

/** A clinic of a program with its approved months. */
export type CohortMember = {
  readonly clinicId: string;
  readonly name: string;
  readonly from: Month;
  readonly until: Month | null;
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

/** Whether a clinic is expected to report a month. */
export const isExpected = ({ from, until }: Pick<CohortMember, 'from' | 'until'>, month: Month): boolean =>
  monthsBetween(from, month) >= 0 && (until === null || monthsBetween(month, until) >= 0);

/** What each clinic that is expected in a month reported of a series, by name. Who reported nothing is among them. */
export const ownFigures = (
  measure: Pick<Measure, 'kind' | 'decimals'>,
  series: string,
  month: Month,
  clinics: readonly CohortMember[],
): OwnFigure[] =>
  clinics
    .filter((clinic) => isExpected(clinic, month))
    .map(({ clinicId, name, traits, months }) => {
      const figure = months.find((one) => one.month === month)?.totals[series] ?? null;
      return { clinicId, name, traits, figure, value: figure === null ? null : readFigure(measure, figure) };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
