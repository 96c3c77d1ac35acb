import * as z from 'zod/mini';
import { idSchema, personIdSchema } from '../ids.ts';
import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import { type Grantee, mostCoaches } from './grantee.ts';
import type { Program } from './program.ts';

/** What a foundation says of one clinic of a program; due days and nudges have rules of their own. */
export const granteeChangesSchema = z.lazy(() =>
  z.strictObject({
    awardId: z.exactOptional(z.nullable(idSchema('award'))),
    coaches: z.exactOptional(z.array(personIdSchema).check(z.maxLength(mostCoaches))),
  }),
);
export type GranteeChanges = z.infer<typeof granteeChangesSchema>;

export type GranteeFailure = { readonly code: 'unknown-award' | 'not-a-coach' };
export type ChangedGrantee = { readonly grantee: Grantee; readonly fields: readonly string[] };

/**
 * Assigns an award and coaches. `coachIds` are the members who are coaches now: who is newly assigned must be one of
 * them; who was assigned before may stay, whatever became of them. Nothing to change: the version is the same.
 */
export const changeGrantee = (
  before: Grantee,
  changes: GranteeChanges,
  {
    program,
    coachIds,
  }: { readonly program: Pick<Program, 'awards'>; readonly coachIds: ReadonlySet<string> },
): Result<ChangedGrantee, GranteeFailure> => {
  const after = {
    ...before,
    ...changes,
    ...(changes.coaches && { coaches: [...new Set(changes.coaches)].toSorted() }),
  };
  const { awardId } = after;
  if (awardId !== null && awardId !== before.awardId && !program.awards.some(({ id }) => id === awardId))
    return fail({ code: 'unknown-award' });
  if (after.coaches.some((coach) => !before.coaches.includes(coach) && !coachIds.has(coach)))
    return fail({ code: 'not-a-coach' });
  const fields = (['awardId', 'coaches'] as const).filter((name) => !sameValue(before[name], after[name]));
  return succeed({
    grantee: fields.length === 0 ? before : { ...after, version: before.version + 1 },
    fields,
  });
};
