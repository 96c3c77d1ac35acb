import * as routes from '@portolan/contract/response-activity-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleMakeActivityOfResponse } from './make-activity-of-response.ts';
import type { Store } from './store.ts';

export const responseActivities: FunctionRoutes<Store> = [
  memberRoute(routes.makeActivityOfResponse, handleMakeActivityOfResponse),
];
