import { ApiProblem } from '@portolan/contract/client';
import type { ProblemCode } from '@portolan/contract/problem';

/** Whether this is what a call rejected with. */
export const isProblem = (error: unknown, code: ProblemCode): boolean =>
  error instanceof ApiProblem && error.problem.code === code;
