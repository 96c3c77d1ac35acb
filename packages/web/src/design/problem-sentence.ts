import { ApiProblem, NoAnswer } from '@portolan/contract/client';
import type { ProblemCode } from '@portolan/contract/problem';
import { problemTexts } from '@portolan/messages/problem-texts';
import { useTexts } from '../i18n/language-provider.tsx';

type Sentences = {
  /** A sentence that says what happened and what to do. */
  readonly of: (error: unknown) => string;
  readonly ofCode: (code: ProblemCode) => string;
  /** True for an answer that says what to do otherwise; false where something broke. */
  readonly isExpected: (error: unknown) => boolean;
  /** What to name when asking for help, where something broke; null for an answer that was to be expected. */
  readonly reference: (error: unknown) => string | null;
};

/** Turns whatever a call rejected with into a sentence for people. A code of the contract without one is a type error. */
export const useProblemSentences = (): Sentences => {
  const t = useTexts(problemTexts);
  const byCode: Readonly<Record<ProblemCode, string>> = t.codes;
  return {
    of: (error) => {
      if (error instanceof ApiProblem) return byCode[error.problem.code];
      return error instanceof NoAnswer ? t.noAnswer : t.unknown;
    },
    ofCode: (code) => byCode[code],
    isExpected: (error) => error instanceof ApiProblem && error.problem.status < 500,
    reference: (error) =>
      error instanceof ApiProblem && error.problem.status >= 500 && error.problem.correlationId !== ''
        ? t.reference(error.problem.correlationId)
        : null,
  };
};
