import fc from 'fast-check';
import { aDay, anId, idNumber } from '../arbitraries.test-support.ts';
import type { Day } from '../days.ts';
import type { Program, ProgramTerms } from './program.ts';

export const terms: ProgramTerms = {
  name: 'Portals for the valley 2026',
  grantNumber: 'LR-2026-014',
  awards: [
    { id: idNumber('award', 1), label: 'Cedar Creek Clinic', dollars: 60_000 },
    { id: idNumber('award', 2), label: 'Juniper Flats Health Center', dollars: 45_000 },
  ],
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  milestones: { startUp: '2026-10-15', midProject: '2027-03-01', final: '2027-08-31' },
};

export const program: Program = {
  id: idNumber('program', 1),
  ...terms,
  template: { id: 'standard', version: 1 },
  createdAt: '2026-08-20T10:00:00.000Z',
  closed: null,
  version: 3,
};

/** Days close to each other, so that they fall inside and outside, before and after, and on one another. */
const aNearDay: fc.Arbitrary<Day> = fc
  .integer({ min: 1, max: 28 })
  .chain((day) =>
    fc.constantFrom('2026-09', '2026-10').map((month) => `${month}-${String(day).padStart(2, '0')}`),
  );
const aDayOrNone = fc.option(fc.oneof(aNearDay, aDay), { nil: null });

/** Terms of the right form that may break any rule. */
export const someTerms: fc.Arbitrary<ProgramTerms> = fc.record({
  name: fc.constant('A program'),
  grantNumber: fc.constant(''),
  awards: fc.array(
    fc.record({
      id: fc.oneof(fc.constant(idNumber('award', 1)), anId('award')),
      label: fc.constant('An award'),
      dollars: fc.integer({ min: 1, max: 1_000_000_000 }),
    }),
    { maxLength: 6 },
  ),
  grantPeriod: fc.record({ firstDay: fc.oneof(aNearDay, aDay), lastDay: fc.oneof(aNearDay, aDay) }),
  milestones: fc.record({ startUp: aDayOrNone, midProject: aDayOrNone, final: aDayOrNone }),
});
