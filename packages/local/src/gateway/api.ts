import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Resource } from '@portolan/contract/route';
import { apiBase } from '@portolan/contract/route';
import type { Log } from '../events/event-source.ts';
import { invoke, type LocalFunction } from '../invoke/invoke.ts';
import { type ApiEvent, toApiEvent } from './api-event.ts';
import { writeApiResult } from './api-result.ts';
import type { Authorizer } from './authorizer.ts';
import { writeProblem } from './problem-response.ts';
import { readBody } from './read-body.ts';
import { createRouteTable, type GatewayRoute } from './route-table.ts';

export type ApiOptions = {
  readonly routes: readonly GatewayRoute[];
  /** The function that serves a resource. */
  readonly functions: Readonly<Record<Resource, LocalFunction<ApiEvent>>>;
  readonly authorize: Authorizer;
  readonly now: () => Date;
  /** Called after each request that may have written something. */
  readonly onWritten: () => void;
  readonly log: Log;
};

/** The functions have smaller limits of their own; this one keeps the gateway itself from filling up. */
const bodyLimitBytes = 1024 * 1024;

/** Answers requests under `/api/v1` by the functions of the cloud, as API Gateway would call them. */
export function createApi(
  options: ApiOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { functions, authorize, now, log } = options;
  const findRoute = createRouteTable(options.routes);

  return async (request, response) => {
    const requestId = randomUUID();
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const method = request.method ?? 'GET';
    const match = findRoute(method, path.slice(apiBase.length));
    if (match.kind === 'unknown') return writeProblem(response, 'not-found', requestId);
    if (match.kind === 'wrong-method') {
      return writeProblem(response, 'method-not-allowed', requestId, { allow: match.allowed.join(', ') });
    }
    const { route, parameters } = match;
    const claims =
      route.access.kind === 'public' ? undefined : await authorize(request.headers.authorization);
    if (route.access.kind !== 'public' && claims === undefined) {
      return writeProblem(response, 'unauthenticated', requestId, { 'www-authenticate': 'Bearer' });
    }
    const body = await readBody(request, bodyLimitBytes);
    if (body === 'too-large') {
      return writeProblem(response, 'body-too-large', requestId, { connection: 'close' });
    }
    const routeKey = `${method} ${apiBase}${route.path}`;
    const event = toApiEvent({ request, requestId, routeKey, parameters, body, claims, now: now() });
    try {
      writeApiResult(response, await invoke(functions[route.resource], event));
    } catch (error) {
      log(`${route.resource}: ${routeKey} failed: ${error instanceof Error ? error.stack : String(error)}`);
      writeProblem(response, 'internal-error', requestId);
    }
    if (method !== 'GET') options.onWritten();
  };
}
