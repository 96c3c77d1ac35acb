import * as routes from '@portolan/contract/response-entry-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleEnterResponses } from './enter-responses.ts';
import type { Store } from './store.ts';

export const responseEntries: FunctionRoutes<Store> = [
  memberRoute(routes.enterResponses, handleEnterResponses),
];
