import type { CohortClinic } from '@portolan/contract/cohort-figure-routes';
import type { Totals } from '@portolan/domain/figures/month-figures';
import { newProgramMeasures } from '@portolan/domain/measures/known-measures';
import type { ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import { addMonths, type Month, monthsFrom } from '@portolan/domain/months';
import type { ClinicMonth, MonthSums, Traits } from '@portolan/domain/rollups/cohort-month';
import { languageMixes, sizeBands } from '@portolan/domain/rollups/cohort-month';
import { isExpected, sumsOf } from '@portolan/domain/rollups/sums';
import { madeUpFigures } from '@portolan/local/demo/figures/made-up-figures';
import { idNumber } from '../../packages/domain/src/arbitraries.test-support.ts';

const places = [
  'Cedar',
  'Juniper',
  'Copper',
  'Eagle',
  'Basin',
  'Willow',
  'Mesa',
  'Granite',
  'Prairie',
  'Bluff',
];
const kinds = ['Creek Clinic', 'Flats Health Center', 'Fork Family Health', 'Bend Community Clinic'];
const vendors = ['Quillstone', 'Tamarack', 'Brightleaf', 'Northlight', ''];

/** Digits that look like chance and are the same each time. */
const scatter = (seed: number): number => Math.imul(seed + 1, 2654435761) >>> 8;
const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('The list is empty');
  return item;
};

const traitsOf = (number: number): Traits => ({
  ehrVendor: at(vendors, scatter(number) % 11),
  portalVendor: at(vendors, scatter(number + 7) % 7),
  size: at(sizeBands, scatter(number + 3)),
  languages: at(languageMixes, scatter(number + 5)),
});

const monthsOf = (number: number, name: string, first: Month, months: number): ClinicMonth[] => {
  const luck = scatter(number * 13);
  const portrait = {
    name,
    patientsPerYear: 2000 + (luck % 40_000),
    enrolled: [0.1 + (luck % 20) / 100, 0.3 + (luck % 37) / 100] as const,
  };
  const changes = madeUpFigures(portrait, first, months);
  return monthsFrom(first, months)
    .filter((_, index) => scatter(number * 31 + index) % 9 !== 0 && (index < months - 1 || number % 2 === 0))
    .map((month, index): ClinicMonth => {
      const totals: Totals = Object.fromEntries(
        changes.flatMap(({ month: of, series, figure }) =>
          of === month && figure !== null ? [[series, figure] as const] : [],
        ),
      );
      const late = scatter(number + index) % 5 === 0;
      const firstApprovedAt = `${addMonths(month, 1)}-${late ? 25 : 10}T12:00:00.000Z`;
      return { month, totals, firstApprovedAt, version: 1 };
    });
};

/** So many clinics with a year of figures, some months missing and some late; the sums are what the rollups make of them. */
export const madeCohort = (count: number, lastMonth: Month) => {
  const first = addMonths(lastMonth, -11);
  const measures: ProgramMeasures = {
    ...newProgramMeasures(),
    asked: [...newProgramMeasures().asked, 'response-time', 'answered-24h', 'phone-calls', 'portal-hits'],
    league: true,
    aims: {
      'viewed-rate': {
        baseline: { n: 12, d: 100 },
        startUp: null,
        midProject: { n: 22, d: 100 },
        target: { n: 30, d: 100 },
      },
      'patients-enrolled': { baseline: null, startUp: null, midProject: null, target: { n: count * 9000 } },
    },
  };
  const clinics = Array.from({ length: count }, (_, number): CohortClinic => {
    const name = `${at(places, number)} ${at(kinds, Math.floor(number / 10))}${number < 40 ? '' : ` ${number}`}`;
    const from = number % 7 === 3 ? addMonths(first, 4) : first;
    const months = monthsOf(number, name, first, 12).filter(({ month }) => month >= from);
    const until = addMonths(lastMonth, 12);
    return {
      clinicId: idNumber('organization', number),
      name,
      from,
      until,
      traits: traitsOf(number),
      months,
    };
  });
  const sums = monthsFrom(first, 12).map(
    (month): MonthSums => ({
      month,
      sums: sumsOf(
        clinics.map((clinic) => ({
          isExpected: isExpected(clinic, month),
          month: clinic.months.find((one) => one.month === month) ?? null,
        })),
        measures,
      ),
      computedAt: `${addMonths(lastMonth, 1)}-10T12:00:00.000Z`,
      version: 1,
    }),
  );
  return { clinics, sums, measures };
};
