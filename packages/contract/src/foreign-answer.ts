import { type Problem, type ProblemCode, problemStatuses } from './problem.ts';

/**
 * What the gateway, the edge or its firewall say in the place of the API, in JSON or HTML of their own: all that can be
 * understood of it is the status. What is not here means nothing that a person could act on.
 */
const codes: Readonly<Partial<Record<number, ProblemCode>>> = {
  401: 'unauthenticated',
  403: 'stopped-at-the-edge',
  413: 'body-too-large',
  429: 'too-many-requests',
  500: 'internal-error',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** The problem that an answer with this status stands for; null where it stands for none. */
export const foreignProblem = ({ status, headers }: Response): Problem | null => {
  const code = codes[status];
  if (code === undefined) return null;
  return {
    type: 'about:blank',
    title: code,
    status: problemStatuses[code],
    code,
    // API Gateway's name for the request, which is its name in our log as well.
    correlationId: headers.get('apigw-requestid') ?? '',
  };
};
