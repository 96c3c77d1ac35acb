import fc from 'fast-check';
import { aDay, idNumber } from '../arbitraries.test-support.ts';
import type { ElementFact } from '../work-plans/element-fact.ts';
import { type CohortRow, cohortRow } from './cohort-row.ts';
import type { Participation } from './participation.ts';

export const elementIds = ['strategy', 'launch', 'mobile'];
export const month = '2027-03';
export const today = '2027-03-15';

/** A clinic of the program that takes part since the first day. */
export const participationOf = (
  number: number,
  live: Partial<NonNullable<Participation['live']>> = {},
): Participation => ({
  programId: idNumber('program', 1),
  clinicId: idNumber('organization', number),
  name: `Clinic ${number}`,
  place: 'Durango, CO',
  status: 'active',
  consentVersion: 1,
  joinedAt: '2026-09-01T08:00:00.000Z',
  leftAt: null,
  live: {
    ehrVendor: 'Quillstone EHR',
    portalVendor: 'Quillstone Patient',
    sites: 2,
    patientsPerYear: 8000,
    plan: null,
    ...live,
  },
  version: 1,
});

export const planOf = (
  elements: Readonly<Record<string, ElementFact>>,
  lastActiveOn: string | null = null,
) => ({
  id: idNumber('workPlan', 1),
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  elements: { ...elements },
  lastActiveOn,
});

const context = { elementsOf: () => elementIds, month, coaches: [] };
export const rowOf = (participation: Participation, coaches: readonly string[] = []): CohortRow =>
  cohortRow(participation, { ...context, coaches });

const aFact = fc.constantFrom<ElementFact>('untouched', 'begun', 'done', '2027-01', '2027-03', '2027-09');
const aVendor = fc.constantFrom('', 'Quillstone EHR', ' quillstone  ehr', 'Pérez Salud');

/** Clinics that differ in all that a cohort is sifted and ordered by. */
export const someRows: fc.Arbitrary<CohortRow[]> = fc
  .array(
    fc.record({
      ehrVendor: aVendor,
      portalVendor: aVendor,
      sites: fc.integer({ min: 0, max: 8 }),
      patientsPerYear: fc.option(fc.constantFrom(0, 4999, 5000, 19_999, 20_000), { nil: null }),
      plan: fc.option(
        fc
          .tuple(
            fc.dictionary(fc.constantFrom(...elementIds), aFact),
            fc.option(fc.oneof(aDay, fc.constantFrom('2027-03-01', '2027-02-01')), { nil: null }),
          )
          .map(([elements, lastActiveOn]) => planOf(elements, lastActiveOn)),
        { nil: null },
      ),
      coaches: fc.subarray(['ana', 'ben']),
    }),
    { maxLength: 12 },
  )
  .map((clinics) =>
    clinics.map(({ coaches, ...live }, index) => rowOf(participationOf(index, live), coaches)),
  );
