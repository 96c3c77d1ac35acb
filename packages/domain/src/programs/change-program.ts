import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import { standardTemplateReference } from '../work-plans/standard-template/reference.ts';
import type { Program, ProgramChanges, ProgramTerms } from './program.ts';
import { type Breach, breachesOf, type ProgramRule } from './program-rules.ts';

/** The first rule that is broken, with all of them. */
export type ProgramFailure = { readonly code: ProgramRule; readonly violations: Breach[] };

const checked = (program: Program): Result<Program, ProgramFailure> => {
  const violations = breachesOf(program);
  const [first] = violations;
  return first === undefined ? succeed(program) : fail({ code: first.message, violations });
};

/** A new program, with the standard template in its current version unless its terms name another. */
export const setUpProgram = (
  terms: ProgramTerms,
  { id, now }: { readonly id: string; readonly now: Date },
): Result<Program, ProgramFailure> =>
  checked({
    id,
    ...terms,
    template: terms.template ?? { ...standardTemplateReference },
    createdAt: now.toISOString(),
    closed: null,
    version: 1,
  });

export type ChangedProgram = {
  readonly program: Program;
  /** The names of the fields that are now otherwise. None: there is nothing to write, and the version is the same. */
  readonly fields: readonly string[];
};

/**
 * Puts the given fields in the place of those the program has; as a whole they must obey the rules. A closed program is a
 * record of the grant, and stays as it was.
 */
export const changeProgram = (
  before: Program,
  changes: ProgramChanges,
): Result<ChangedProgram, ProgramFailure | { readonly code: 'program-closed' }> => {
  if (before.closed !== null) return fail({ code: 'program-closed' });
  const after = { ...before, ...changes };
  const names = ['name', 'grantNumber', 'awards', 'grantPeriod', 'milestones', 'template'] as const;
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return succeed({ program: before, fields });
  const program = checked({ ...after, version: before.version + 1 });
  return program.ok ? succeed({ program: program.value, fields }) : program;
};
