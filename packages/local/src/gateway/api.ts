import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPagePath } from '@portolan/contract/page';
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
  /** The function that answers for a resource. */
  readonly functionOf: (resource: GatewayRoute['resource']) => LocalFunction<ApiEvent>;
  readonly authorize: Authorizer;
  /** What the functions ask of who comes through the public edge. */
  readonly edgeSecret: string;
  readonly now: () => Date;
  /** Called after each request that may have written something. */
  readonly onWritten: () => void;
  readonly log: Log;
};

/** The functions have smaller limits of their own; this one keeps the gateway itself from filling up. */
const bodyLimitBytes = 1024 * 1024;
/** A page's function says itself that something is too long, in the reader's language. On AWS a function is given up to 6 MB. */
const pageBodyLimitBytes = 4 * 1024 * 1024;

/** What API Gateway calls the route of everything that has none; this function says what is wrong with it. */
const unrouted = { routeKey: '$default', resource: 'openapi' } as const;

/** Answers requests under `/api` and for public pages by the functions of the cloud, as the public edge and API Gateway would call them. */
export function createApi(
  options: ApiOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { functionOf, authorize, edgeSecret, now, log } = options;
  const findRoute = createRouteTable(options.routes);

  return async (request, response) => {
    const requestId = randomUUID();
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const method = request.method ?? 'GET';
    const match = findRoute(method, path);
    const isPublic = match === undefined || match.route.access.kind === 'public';
    const claims = isPublic ? undefined : await authorize(request.headers.authorization);
    if (!isPublic && claims === undefined) {
      return writeProblem(response, 'unauthenticated', requestId, { 'www-authenticate': 'Bearer' });
    }
    const body = await readBody(request, isPagePath(path) ? pageBodyLimitBytes : bodyLimitBytes);
    if (body === 'too-large') {
      return writeProblem(response, 'body-too-large', requestId, { connection: 'close' });
    }
    const { routeKey, resource } =
      match === undefined
        ? unrouted
        : { routeKey: `${method} ${match.route.path}`, resource: match.route.resource };
    const parameters = match?.parameters ?? {};
    const asked = { request, requestId, routeKey, parameters, body, claims, edgeSecret, now: now() };
    try {
      writeApiResult(response, await invoke(functionOf(resource), toApiEvent(asked)));
    } catch (error) {
      log(`${resource}: ${routeKey} failed: ${error instanceof Error ? error.stack : String(error)}`);
      writeProblem(response, 'internal-error', requestId);
    }
    if (method !== 'GET') options.onWritten();
  };
}
