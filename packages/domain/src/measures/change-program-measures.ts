import type { Program } from '../programs/program.ts';
import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Measure } from './measure.ts';
import type { Aim, ProgramMeasures } from './measure-settings.ts';
import { choiceAfter, type MeasureFailure } from './settings-after.ts';

export type ProgramMeasuresChanges = {
  readonly asked?: readonly string[] | undefined;
  readonly custom?: readonly Measure[] | undefined;
  readonly cadence?: ProgramMeasures['cadence'] | undefined;
  readonly dueDays?: number | undefined;
  readonly league?: boolean | undefined;
  /** By series; null takes an aim away. Those not named stay. */
  readonly aims?: Readonly<Record<string, Aim | null>> | undefined;
};

export type ChangedProgramMeasures = {
  readonly measures: ProgramMeasures;
  /** The names of the fields that are now otherwise. None: there is nothing to write, and the version is the same. */
  readonly fields: readonly string[];
};

const names = ['asked', 'custom', 'cadence', 'dueDays', 'league', 'aims'] as const;

/** Changes what a program asks its clinics to record. Its failures are those of `changeClinicMeasures`; a closed program stays as it was. */
export const changeProgramMeasures = (
  before: ProgramMeasures,
  { asked, custom, aims, ...changes }: ProgramMeasuresChanges,
  { closed }: Pick<Program, 'closed'>,
): Result<ChangedProgramMeasures, MeasureFailure | { readonly code: 'program-closed' }> => {
  if (closed !== null) return fail({ code: 'program-closed' });
  const after = choiceAfter({ ...before, ids: before.asked }, { ids: asked, custom, aims });
  if (!after.ok) return after;
  const measures: ProgramMeasures = {
    cadence: changes.cadence ?? before.cadence,
    dueDays: changes.dueDays ?? before.dueDays,
    league: changes.league ?? before.league,
    asked: [...after.value.ids],
    custom: [...after.value.custom],
    aims: after.value.aims,
    version: before.version + 1,
  };
  const fields = names.filter((name) => !sameValue(before[name], measures[name]));
  return succeed({ measures: fields.length === 0 ? before : measures, fields });
};
