import middy from '@middy/core';
import type { Problem } from '@portolan/contract/problem';
import type { Route } from '@portolan/contract/route';
import { apiBase, etagOf } from '@portolan/contract/route';
import { InvalidCursor } from '@portolan/data/cursors';
import type { Result } from '@portolan/domain/result';
import { fail } from '@portolan/domain/result';
import type { BoundRoute } from './bound-route.ts';
import type { Edge } from './edge.ts';
import { type HttpEvent, type HttpResponse, httpEventSchema } from './http-event.ts';
import { correlationIdOf, logRequests, type RequestLog } from './log-requests.ts';
import { problemOf, type Refusal } from './refusal.ts';
import { securityHeaders } from './security-headers.ts';
import type { Reply } from './unit-of-work.ts';

const jsonResponse = (
  statusCode: number,
  contentType: string,
  body: unknown,
  headers: Record<string, string> = {},
): HttpResponse => ({
  statusCode,
  headers: { 'content-type': contentType, ...headers },
  body: body === null ? '' : JSON.stringify(body),
});

const problemResponse = (problem: Problem, headers: Record<string, string> = {}): HttpResponse =>
  jsonResponse(problem.status, 'application/problem+json', problem, headers);

const refusalResponse = (refusal: Refusal, requestId: string): HttpResponse =>
  problemResponse(problemOf(refusal, requestId), refusal.allowed && { allow: refusal.allowed.join(', ') });

const replyResponse = (route: Route, reply: Reply<unknown>): HttpResponse => {
  const { status, body, etag, contentType } = route.reply;
  if (contentType !== undefined)
    return { statusCode: status, headers: { 'content-type': contentType }, body: String(reply.body) };
  const headers = etag && reply.version !== undefined ? { etag: etagOf(reply.version) } : {};
  return jsonResponse(status, 'application/json', body === null ? null : reply.body, headers);
};

const routeKeyOf = (route: Route): string => `${route.method} ${apiBase}${route.path}`;

const answer = async <Dependencies>(
  bound: BoundRoute<Dependencies>,
  event: HttpEvent,
  dependencies: Dependencies,
): Promise<Result<Reply<unknown>, Refusal>> => {
  try {
    return await bound.answer(event, dependencies);
  } catch (error) {
    if (error instanceof InvalidCursor) return fail({ code: 'invalid-cursor' });
    throw error;
  }
};

/** A fault answers as a problem too, and says nothing of its cause. */
const faultsAsProblems = {
  onError: (request: middy.Request) => {
    request.response = problemResponse(problemOf({ code: 'internal-error' }, correlationIdOf(request)));
  },
};

export type Surroundings = {
  /** Who is let in at all. */
  readonly edge: Edge;
  readonly log: RequestLog;
  /** Refuses what no route matches; as not found, unless said otherwise. */
  readonly unrouted?: (event: HttpEvent) => Refusal;
};

const notFound = (): Refusal => ({ code: 'not-found' });

/** Makes the Lambda handler that serves these routes. This is the only code that knows how HTTP comes in and goes out. */
export const createApi = <Dependencies>(
  bound: readonly BoundRoute<Dependencies>[],
  dependencies: Dependencies,
  { edge, log, unrouted = notFound }: Surroundings,
) => {
  const byKey = new Map(bound.map((entry) => [routeKeyOf(entry.route), entry]));
  const serve = async (input: unknown): Promise<HttpResponse> => {
    const event = httpEventSchema.parse(input);
    const { requestId } = event.requestContext;
    if (!edge(event.headers)) return refusalResponse({ code: 'not-through-the-edge' }, requestId);
    const entry = byKey.get(event.routeKey);
    if (entry === undefined) return refusalResponse(unrouted(event), requestId);
    const answered = await answer(entry, event, dependencies);
    return answered.ok
      ? replyResponse(entry.route, answered.value)
      : refusalResponse(answered.failure, requestId);
  };
  // `after` and `onError` run from the last to the first: what is added last sees a fault first.
  return middy().use(logRequests(log)).use(securityHeaders()).use(faultsAsProblems).handler(serve);
};
