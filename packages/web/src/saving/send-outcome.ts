import { ApiProblem } from '@portolan/contract/client';
import type { Problem, ProblemCode } from '@portolan/contract/problem';
import type { Outcome } from './saved-kind.ts';

const passingCodes: readonly ProblemCode[] = ['write-contention', 'unauthenticated', 'too-many-requests'];

const outcomeOfProblem = (problem: Problem): Outcome<never> => {
  const { code, conflicts, currentVersion } = problem;
  if (code === 'conflict' && conflicts && currentVersion !== undefined)
    return { kind: 'conflict', conflicts, currentVersion };
  // These pass by themselves, or with the next token: the very same request goes again.
  const passing = passingCodes.includes(code) || problem.status >= 500;
  return passing ? { kind: 'lost' } : { kind: 'refused', code };
};

/** Waits for a write's answer and says what it means to the queue; anything that is not a clear answer is `lost`. */
export const outcomeOf = async <R>(answer: Promise<R>): Promise<Outcome<R>> => {
  try {
    return { kind: 'saved', record: await answer };
  } catch (error) {
    return error instanceof ApiProblem ? outcomeOfProblem(error.problem) : { kind: 'lost' };
  }
};
