import { ApiProblem } from '@portolan/contract/client';
import { isProgramRule } from '@portolan/domain/programs/program-rules';
import { errorsOfBreaches, type FieldErrors } from './read-draft.ts';

/** The fields a refusal points to; none where it says something else. `awards` are those that were sent. */
export const refusedFields = (error: unknown, awards: readonly { readonly id: string }[]): FieldErrors => {
  if (!(error instanceof ApiProblem)) return {};
  const breaches = (error.problem.violations ?? []).flatMap(({ pointer, message }) =>
    isProgramRule(message) ? [{ pointer, message }] : [],
  );
  return errorsOfBreaches(breaches, awards);
};
