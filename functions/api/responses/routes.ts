import * as routes from '@portolan/contract/response-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeResponse } from './change-response.ts';
import { handleChangeResponses } from './change-responses.ts';
import { handleGetResponse } from './get-response.ts';
import { handleListOpenResponses } from './list-open-responses.ts';
import { handleListResponses } from './list-responses.ts';
import type { Store } from './store.ts';

export const responses: FunctionRoutes<Store> = [
  memberRoute(routes.listResponses, handleListResponses),
  memberRoute(routes.listOpenResponses, handleListOpenResponses),
  memberRoute(routes.getResponse, handleGetResponse),
  memberRoute(routes.changeResponse, handleChangeResponse),
  memberRoute(routes.changeResponses, handleChangeResponses),
];
