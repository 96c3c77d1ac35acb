import type { Member } from '@portolan/contract/membership-routes';
import type { Day } from '@portolan/domain/days';
import {
  type CohortFacet,
  type CohortFilters,
  countValues,
  latenessBands,
  manyLate,
  patientBands,
  quietDays,
  siteBands,
  unsaid,
  vendorKey,
} from '@portolan/domain/programs/cohort-filters';
import type { CohortRow } from '@portolan/domain/programs/cohort-row';
import { elementStates } from '@portolan/domain/work-plans/element-state';
import { designTexts } from '@portolan/messages/design-texts';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { Choice } from './facet-select.tsx';

type Label = readonly [value: string, label: string];

/** The vendors that are named, each in one of its spellings. */
const vendorLabels = (vendors: readonly string[], unnamed: string): Label[] => {
  const spelled = new Map(vendors.map((vendor) => [vendorKey(vendor), vendor.trim()]));
  const named = [...spelled].filter(([key]) => key !== unsaid);
  return [
    ...named.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ...(spelled.has(unsaid) ? [[unsaid, unnamed] as const] : []),
  ];
};

type Asked = {
  readonly rows: readonly CohortRow[];
  readonly filters: CohortFilters;
  readonly today: Day;
  readonly members: readonly Member[];
};

/** The choices of each filter, with how many clinics each would leave. */
export const useChoices = ({ rows, filters, today, members }: Asked): Record<CohortFacet, Choice[]> => {
  const t = useTexts(oversightTexts).filters;
  const states = useTexts(designTexts).states;
  const coaches = new Set(rows.flatMap((row) => row.coaches));
  const labels: Record<CohortFacet, readonly Label[]> = {
    state: elementStates.map((state) => [state, states[state]]),
    lateness: latenessBands.map((band) => [
      band,
      band === 'many' ? t.latenessBands.many(manyLate) : t.latenessBands[band],
    ]),
    quiet: quietDays.map((days) => [days, t.quietFor(days)]),
    ehrVendor: vendorLabels(
      rows.map((row) => row.ehrVendor),
      t.unsaid,
    ),
    portalVendor: vendorLabels(
      rows.map((row) => row.portalVendor),
      t.unsaid,
    ),
    sites: siteBands.map((band) => [band, band === unsaid ? t.unsaid : t.siteBands[band]]),
    patients: patientBands.map((band) => [band, band === unsaid ? t.unsaid : t.patientBands[band]]),
    coach: [
      ...members
        .filter(({ personId }) => coaches.has(personId))
        .map(({ personId, name }): Label => [personId, name]),
      [unsaid, t.noCoach],
    ],
  };
  const choicesOf = (facet: CohortFacet): Choice[] => {
    const values = labels[facet].map(([value]) => value);
    const counts = countValues(rows, filters, { facet, values, today });
    return labels[facet].map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }));
  };
  return {
    state: choicesOf('state'),
    lateness: choicesOf('lateness'),
    quiet: choicesOf('quiet'),
    ehrVendor: choicesOf('ehrVendor'),
    portalVendor: choicesOf('portalVendor'),
    sites: choicesOf('sites'),
    patients: choicesOf('patients'),
    coach: choicesOf('coach'),
  };
};
