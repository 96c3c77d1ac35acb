import { getOpenApi } from '@portolan/contract/openapi-routes';
import { succeed } from '@portolan/domain/result';
import { createApi } from '../../runtime/api.ts';
import type { BoundRoute } from '../../runtime/bound-route.ts';
import { loadEdge } from '../../runtime/edge.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { parseRequest } from '../../runtime/parse-request.ts';
import { addresses } from './addresses.at-build.ts';
import { refuseUnrouted } from './refuse-unrouted.ts';

const now = () => new Date();
const openApi: BoundRoute<null> = {
  route: getOpenApi,
  answer: async (event) => {
    const request = parseRequest(getOpenApi, {}, event);
    if (!request.ok) return request;
    const { document } = await import('./document.at-build.ts');
    return succeed({ body: document });
  },
};

/** Serves what is made from the contract alone: the document, and the refusal of addresses that the contract lacks. */
export const create = (environment: Environment) =>
  createApi([openApi], null, {
    edge: loadEdge(environment),
    log: createRequestLog(now),
    unrouted: refuseUnrouted(addresses),
  });
