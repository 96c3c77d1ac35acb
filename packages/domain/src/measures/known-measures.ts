import type { Measure } from './measure.ts';
import type { ClinicMeasures, ProgramMeasures } from './measure-settings.ts';
import { firstChoice, type MeasureShape, standardShapeOf } from './standard-measures.ts';

/** What names and makes the measures of a clinic: its own settings, and those of the programs it takes part in. */
export type Chosen = Pick<ClinicMeasures, 'chosen' | 'custom'>;
export type Asking = Pick<ProgramMeasures, 'asked' | 'custom'>;

/** How a measure counts, and its id. */
export type KnownShape = MeasureShape & Pick<Measure, 'id'>;

const shapeAmong = (customs: ReadonlyMap<string, Measure>, id: string): KnownShape | null => {
  const custom = customs.get(id);
  if (custom !== undefined) return custom;
  const standard = standardShapeOf(id);
  return standard === null ? null : { id, ...standard };
};

const customsOf = (own: Pick<Chosen, 'custom'>, asking: readonly Asking[]): Map<string, Measure> =>
  new Map([...asking.flatMap(({ custom }) => custom), ...own.custom].map((measure) => [measure.id, measure]));

/** Ids of the measures a clinic records, custom ones among them: those its programs ask for, then those it chose; each once. */
export const recordedIds = (own: Chosen, asking: readonly Asking[]): string[] => [
  ...new Set([...asking.flatMap(({ asked }) => asked), ...own.chosen]),
];

/** How the measures count that a clinic may enter figures for, by id, in the order of `recordedIds`; ids nobody knows are left out. */
export const recordedShapes = (own: Chosen, asking: readonly Asking[]): ReadonlyMap<string, KnownShape> => {
  const customs = customsOf(own, asking);
  return new Map(
    recordedIds(own, asking).flatMap((id) => {
      const shape = shapeAmong(customs, id);
      return shape === null ? [] : [[id, shape] as const];
    }),
  );
};

/** The measures a clinic records, with their words, in the order of `recordedIds`. `catalogue` is the one of the standard measures. */
export const recordedMeasures = (
  own: Chosen,
  asking: readonly Asking[],
  catalogue: readonly Measure[],
): Measure[] => {
  const known = new Map([
    ...catalogue.map((measure) => [measure.id, measure] as const),
    ...customsOf(own, asking),
  ]);
  return recordedIds(own, asking).flatMap((id) => known.get(id) ?? []);
};

/** How a measure counts that somebody with these customs can name; null for one that they cannot. */
export const shapeOf = (customs: readonly Measure[], id: string): KnownShape | null =>
  shapeAmong(new Map(customs.map((measure) => [measure.id, measure])), id);

/** What a clinic has that never chose. */
export const newClinicMeasures = (): ClinicMeasures => ({
  chosen: [...firstChoice],
  custom: [],
  aims: {},
  version: 0,
});

/** What a program asks for whose foundation never chose. */
export const newProgramMeasures = (): ProgramMeasures => ({
  asked: [...firstChoice],
  custom: [],
  cadence: 'monthly',
  dueDays: 15,
  league: false,
  aims: {},
  version: 0,
});
