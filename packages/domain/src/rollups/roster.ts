import type { Totals } from '../figures/month-figures.ts';
import { measureIdOf } from '../measures/measure.ts';
import type { ProgramMeasures } from '../measures/measure-settings.ts';
import { standardShapeOf } from '../measures/standard-measures.ts';
import { addMonths, type Month, monthsBetween, monthsFrom } from '../months.ts';
import type { Organization } from '../organizations/organization.ts';
import type { Consent } from '../programs/consent.ts';
import type { GrantPeriod, Program } from '../programs/program.ts';
import type { ClinicMonth, RosterEntry, Traits } from './cohort-month.ts';
import { isReported } from './sums.ts';

const monthOf = (instantOrDay: string): Month => instantOrDay.slice(0, 7);
const later = (one: Month, other: Month): Month => (one > other ? one : other);
const earlier = (one: Month, other: Month): Month => (one < other ? one : other);

/** Whether any day of a month lies in a grant period. */
export const isInPeriod = ({ firstDay, lastDay }: GrantPeriod, month: Month): boolean =>
  monthOf(firstDay) <= month && month <= monthOf(lastDay);

/** When a clinic's part in a program ended; null while it takes part. It ends with the program at the latest, whenever that is seen. */
export const endOf = (
  { ended }: Pick<Consent, 'ended'>,
  { closed }: Pick<Program, 'closed'>,
): string | null => {
  const ends = [ended, closed].flatMap((end) => (end ? [end.at] : []));
  return ends.toSorted()[0] ?? null;
};

const sizeOf = (patientsPerYear: number | null): Traits['size'] => {
  if (patientsPerYear === null) return 'unknown';
  if (patientsPerYear <= 5000) return 'to-5000';
  if (patientsPerYear <= 20_000) return 'to-20000';
  return patientsPerYear <= 50_000 ? 'to-50000' : 'over-50000';
};

const languagesOf = (percentSpanish: number | null): Traits['languages'] => {
  if (percentSpanish === null) return 'unknown';
  if (percentSpanish <= 10) return 'spanish-to-10';
  return percentSpanish <= 40 ? 'spanish-to-40' : 'spanish-over-40';
};

/** What a clinic's figures are broken down by (PRG-5), as its profile says it now. */
export const traitsOf = ({ profile }: Pick<Organization, 'profile'>): Traits => ({
  ehrVendor: profile.ehrVendor,
  portalVendor: profile.portalVendor,
  size: sizeOf(profile.patientsPerYear),
  languages: languagesOf(profile.percentPreferringSpanish),
});

/** The approvals that a program may know of: all while the clinic takes part, afterwards those until then. */
export const mayCross = (approvedAt: string, end: string | null): boolean =>
  end === null || approvedAt <= end;

/**
 * The months that a clinic is expected to report to a program: of the grant period, those from the month in which it joined on,
 * or from an earlier one that it has reported; and of one that left those that were over by then. `held`: what the foundation
 * holds of it, at least of `monthsBeforeJoining`.
 */
export const expectedMonths = (
  consent: Consent,
  { closed, grantPeriod }: Pick<Program, 'closed' | 'grantPeriod'>,
  held: readonly Pick<ClinicMonth, 'month' | 'totals'>[],
): Pick<RosterEntry, 'from' | 'until'> => {
  const end = endOf(consent, { closed });
  const last = monthOf(grantPeriod.lastDay);
  return {
    from: held
      .filter((one) => isInPeriod(grantPeriod, one.month) && isReported(one))
      .map(({ month }) => month)
      .reduce(earlier, later(monthOf(grantPeriod.firstDay), monthOf(consent.givenAt))),
    until: end === null ? last : earlier(last, addMonths(monthOf(end), -1)),
  };
};

/** The months of the grant period before the one in which a clinic joined. */
export const monthsBeforeJoining = (
  { givenAt }: Pick<Consent, 'givenAt'>,
  { grantPeriod }: Pick<Program, 'grantPeriod'>,
): Month[] => {
  const first = monthOf(grantPeriod.firstDay);
  const last = earlier(addMonths(monthOf(givenAt), -1), monthOf(grantPeriod.lastDay));
  return monthsFrom(first, Math.max(0, monthsBetween(first, last) + 1));
};

/**
 * Of a clinic's figures, those that a program may see: of standard measures, and of those that the program added itself. What a clinic
 * or another foundation added for themselves stays with them.
 */
export const crossingTotals = (totals: Totals, { custom }: Pick<ProgramMeasures, 'custom'>): Totals =>
  Object.fromEntries(
    Object.entries(totals).filter(([series]) => {
      const measureId = measureIdOf(series);
      return standardShapeOf(measureId) !== null || custom.some(({ id }) => id === measureId);
    }),
  );
