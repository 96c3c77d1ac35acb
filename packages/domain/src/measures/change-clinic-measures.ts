import { type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Measure } from './measure.ts';
import type { Aim, ClinicMeasures } from './measure-settings.ts';
import { choiceAfter, type MeasureFailure } from './settings-after.ts';

export type ClinicMeasuresChanges = {
  readonly chosen?: readonly string[] | undefined;
  readonly custom?: readonly Measure[] | undefined;
  /** By series; null takes an aim away. Those not named stay. */
  readonly aims?: Readonly<Record<string, Aim | null>> | undefined;
};

export type ChangedClinicMeasures = {
  readonly measures: ClinicMeasures;
  /** The names of the fields that are now otherwise. None: there is nothing to write, and the version is the same. */
  readonly fields: readonly string[];
};

const names = ['chosen', 'custom', 'aims'] as const;

/**
 * Chooses measures, adds the clinic's own, and sets aims. `ofPrograms`: measures that its programs made, which the clinic can
 * aim at. `unknown-measure`: one that nobody made, or that is another's to choose; `measure-kind-fixed`: one of its own is
 * gone or counts otherwise; `figure-does-not-fit`: an aim of two numbers for a count, of one for a rate, or above one whole.
 */
export const changeClinicMeasures = (
  before: ClinicMeasures,
  { chosen, custom, aims }: ClinicMeasuresChanges,
  ofPrograms: readonly Measure[],
): Result<ChangedClinicMeasures, MeasureFailure> => {
  const after = choiceAfter({ ...before, ids: before.chosen }, { ids: chosen, custom, aims }, ofPrograms);
  if (!after.ok) return after;
  const measures: ClinicMeasures = {
    chosen: [...after.value.ids],
    custom: [...after.value.custom],
    aims: after.value.aims,
    version: before.version + 1,
  };
  const fields = names.filter((name) => !sameValue(before[name], measures[name]));
  return succeed({ measures: fields.length === 0 ? before : measures, fields });
};
