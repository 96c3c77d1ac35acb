import { type Day, daysBetween } from '../days.ts';
import { foldedText } from '../tables/plain-words.ts';
import { type CohortRow, isElementState } from './cohort-row.ts';

/** What the clinics of a cohort are sifted by. */
export const cohortFacets = [
  'state',
  'lateness',
  'quiet',
  'ehrVendor',
  'portalVendor',
  'sites',
  'patients',
  'coach',
] as const;
export type CohortFacet = (typeof cohortFacets)[number];

/** A chosen value for each facet, empty for any; `element` narrows `state` to one element; `search` is part of a name. */
export type CohortFilters = Readonly<Record<CohortFacet | 'element' | 'search', string>>;

export const noFilters: CohortFilters = {
  search: '',
  element: '',
  state: '',
  lateness: '',
  quiet: '',
  ehrVendor: '',
  portalVendor: '',
  sites: '',
  patients: '',
  coach: '',
};

/** A clinic that has not said, or that nobody coaches. */
export const unsaid = '-';

export const latenessBands = ['some', 'many', 'none'] as const;
/** From so many late elements a clinic counts as `many`. */
export const manyLate = 3;
/** Days without activity. */
export const quietDays = ['14', '30', '60', '90'] as const;
export const siteBands = ['one', 'few', 'many', unsaid] as const;
export const patientBands = ['small', 'middle', 'large', unsaid] as const;

const siteBand = ({ sites }: CohortRow): (typeof siteBands)[number] => {
  if (sites === 0) return unsaid;
  if (sites === 1) return 'one';
  return sites <= 5 ? 'few' : 'many';
};

const patientBand = ({ patientsPerYear }: CohortRow): (typeof patientBands)[number] => {
  if (patientsPerYear === null) return unsaid;
  if (patientsPerYear < 5000) return 'small';
  return patientsPerYear < 20_000 ? 'middle' : 'large';
};

/** As it is looked for, without blanks around it. */
const plainText = (text: string): string => foldedText(text).trim();

/** One vendor is written in many ways; those that differ in case, accents or blanks alone are one. */
export const vendorKey = (vendor: string): string => plainText(vendor).replace(/\s+/g, ' ') || unsaid;

const isLateAs = (late: number, band: string): boolean => {
  switch (band) {
    case 'some':
      return late > 0;
    case 'many':
      return late >= manyLate;
    default:
      return late === 0;
  }
};

const hasState = ({ states, counts }: CohortRow, element: string, state: string): boolean => {
  if (!isElementState(state)) return false;
  return element === '' ? counts[state] > 0 : states.get(element) === state;
};

const fits = (row: CohortRow, facet: CohortFacet, value: string, element: string, today: Day): boolean => {
  switch (facet) {
    case 'state':
      return hasState(row, element, value);
    case 'lateness':
      return isLateAs(row.counts.late, value);
    case 'quiet':
      return row.lastActiveOn === null || daysBetween(row.lastActiveOn, today) > Number(value);
    case 'ehrVendor':
      return vendorKey(row.ehrVendor) === value;
    case 'portalVendor':
      return vendorKey(row.portalVendor) === value;
    case 'sites':
      return siteBand(row) === value;
    case 'patients':
      return patientBand(row) === value;
    case 'coach':
      return value === unsaid ? row.coaches.length === 0 : row.coaches.includes(value);
  }
};

/** The rows that every chosen filter lets through. */
export const sift = (rows: readonly CohortRow[], filters: CohortFilters, today: Day): CohortRow[] => {
  const chosen = cohortFacets.filter((facet) => filters[facet] !== '');
  const wanted = plainText(filters.search);
  return rows.filter(
    (row) =>
      plainText(`${row.name} ${row.place}`).includes(wanted) &&
      chosen.every((facet) => fits(row, facet, filters[facet], filters.element, today)),
  );
};

/** How many clinics each value of a facet would leave, the other filters being as they are. */
export const countValues = (
  rows: readonly CohortRow[],
  filters: CohortFilters,
  { facet, values, today }: { facet: CohortFacet; values: readonly string[]; today: Day },
): ReadonlyMap<string, number> => {
  const others = sift(rows, { ...filters, [facet]: '' }, today);
  return new Map(
    values.map((value) => [
      value,
      others.filter((row) => fits(row, facet, value, filters.element, today)).length,
    ]),
  );
};

/** Whether anything but the whole cohort is shown. */
export const isSifted = (filters: CohortFilters): boolean =>
  filters.search.trim() !== '' || cohortFacets.some((facet) => filters[facet] !== '');
