import { openApiDocument } from '@portolan/contract/openapi';
import { getOpenApi } from '@portolan/contract/openapi-routes';
import { routes } from '@portolan/contract/routes';
import { succeed } from '@portolan/domain/result';
import { createApi } from '../../runtime/api.ts';
import type { BoundRoute } from '../../runtime/bound-route.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { parseRequest } from '../../runtime/parse-request.ts';

const now = () => new Date();
const openApi: BoundRoute<null> = {
  route: getOpenApi,
  answer: async (event) => {
    const request = parseRequest(getOpenApi, {}, event);
    return request.ok ? succeed({ body: openApiDocument(routes) }) : request;
  },
};

/** Needs nothing of its surroundings: the document is made from the contract. */
export const create = (_environment: Environment) => createApi([openApi], null, createRequestLog(now));
