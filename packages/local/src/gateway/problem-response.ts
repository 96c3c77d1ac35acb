import type { ServerResponse } from 'node:http';
import { apiHeaders } from '@portolan/contract/api-headers';
import { type Problem, type ProblemCode, problemStatuses } from '@portolan/contract/problem';

const titles = {
  unauthenticated: 'A valid access token is needed',
  'body-too-large': 'The request body is too large',
  'internal-error': 'Something went wrong on our side',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** Answers a request that never reaches a function, in the same shape as the functions do. */
export function writeProblem(
  response: ServerResponse,
  code: keyof typeof titles,
  correlationId: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const status = problemStatuses[code];
  const problem: Problem = { type: 'about:blank', title: titles[code], status, code, correlationId };
  response
    .writeHead(status, { ...apiHeaders, 'content-type': 'application/problem+json', ...headers })
    .end(JSON.stringify(problem));
}
