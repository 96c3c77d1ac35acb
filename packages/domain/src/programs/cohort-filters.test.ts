import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementStates } from '../work-plans/element-state.ts';
import { elementIds, participationOf, planOf, rowOf, someRows, today } from './cohort.test-support.ts';
import {
  type CohortFacet,
  cohortFacets,
  countValues,
  isSifted,
  latenessBands,
  noFilters,
  patientBands,
  quietDays,
  sift,
  siteBands,
  unsaid,
  vendorKey,
} from './cohort-filters.ts';

const valuesOf: Record<CohortFacet, readonly string[]> = {
  state: elementStates,
  lateness: latenessBands,
  quiet: quietDays,
  ehrVendor: ['quillstone ehr', 'perez salud', unsaid],
  portalVendor: ['quillstone ehr', 'perez salud', unsaid],
  sites: siteBands,
  patients: patientBands,
  coach: ['ana', 'ben', unsaid],
};
const someFilters = fc.record({
  search: fc.constantFrom('', 'clinic', 'CLÍNIC 1', 'durango', 'nowhere'),
  element: fc.constantFrom('', ...elementIds),
  state: fc.constantFrom('', ...valuesOf.state),
  lateness: fc.constantFrom('', ...valuesOf.lateness),
  quiet: fc.constantFrom('', ...valuesOf.quiet),
  ehrVendor: fc.constantFrom('', ...valuesOf.ehrVendor),
  portalVendor: fc.constantFrom('', ...valuesOf.portalVendor),
  sites: fc.constantFrom('', ...valuesOf.sites),
  patients: fc.constantFrom('', ...valuesOf.patients),
  coach: fc.constantFrom('', ...valuesOf.coach),
});

const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('sifting a cohort', () => {
  it('shows everybody while nothing is chosen', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(sift(rows, noFilters, today)).toEqual(rows);
        expect(isSifted(noFilters)).toBe(false);
      }),
    );
  });

  it('shows the clinics that each chosen filter alone would show', () => {
    fc.assert(
      fc.property(someRows, someFilters, (rows, filters) => {
        const alone = [
          sift(rows, { ...noFilters, search: filters.search }, today),
          ...cohortFacets.map((facet) =>
            sift(rows, { ...noFilters, element: filters.element, [facet]: filters[facet] }, today),
          ),
        ];
        expect(sift(rows, filters, today)).toEqual(
          rows.filter((row) => alone.every((part) => part.includes(row))),
        );
      }),
    );
  });

  it('says beside each value how many clinics choosing it will show', () => {
    fc.assert(
      fc.property(someRows, someFilters, fc.constantFrom(...cohortFacets), (rows, filters, facet) => {
        const counts = countValues(rows, filters, { facet, values: valuesOf[facet], today });
        for (const value of valuesOf[facet])
          expect(counts.get(value)).toBe(sift(rows, { ...filters, [facet]: value }, today).length);
      }),
    );
  });

  it('puts every clinic in one band of sites, of patients, and of vendors', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom('sites', 'patients', 'ehrVendor'), (rows, facet) => {
        const shown = valuesOf[facet].flatMap((value) => sift(rows, { ...noFilters, [facet]: value }, today));
        expect(shown).toHaveLength(rows.length);
        expect(new Set(shown)).toEqual(new Set(rows));
      }),
    );
  });

  it('finds the state of one element, or of any', () => {
    const rows = [
      rowOf(participationOf(1, { plan: planOf({ strategy: '2027-01', launch: 'done' }) })),
      rowOf(participationOf(2, { plan: planOf({ launch: '2027-01' }) })),
      rowOf(participationOf(3)),
    ];
    const late = { ...noFilters, state: 'late' };
    expect(named(sift(rows, late, today))).toEqual(['Clinic 1', 'Clinic 2']);
    expect(named(sift(rows, { ...late, element: 'launch' }, today))).toEqual(['Clinic 2']);
    expect(sift(rows, { ...noFilters, element: 'launch' }, today)).toEqual(rows);
  });

  it('counts days of quiet from the last activity, and takes who was never active for quiet', () => {
    const active = (number: number, day: string | null) =>
      rowOf(participationOf(number, { plan: planOf({}, day) }));
    const rows = [active(1, '2027-03-01'), active(2, '2027-02-28'), active(3, null)];
    expect(named(sift(rows, { ...noFilters, quiet: '14' }, today))).toEqual(['Clinic 2', 'Clinic 3']);
  });

  it('takes spellings of one vendor for one', () => {
    expect(vendorKey(' QUILLSTONE   Ehr')).toBe(vendorKey('Quillstone EHR'));
    expect(vendorKey('Pérez Salud')).toBe('perez salud');
    expect(vendorKey('  ')).toBe(unsaid);
  });
});
