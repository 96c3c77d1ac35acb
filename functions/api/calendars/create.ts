import { randomBytes } from 'node:crypto';
import { getCalendar, renewCalendar } from '@portolan/contract/calendar-routes';
import * as z from 'zod/mini';
import { createApi } from '../../runtime/api.ts';
import { memberRoute, publicRoute } from '../../runtime/bound-route.ts';
import { apiDependencies } from '../../runtime/container.ts';
import { loadEdge } from '../../runtime/edge.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { handleGetCalendar } from './get-calendar.ts';
import { handleRenewCalendar } from './renew-calendar.ts';
import { openStore } from './store.ts';

const now = () => new Date();
const newToken = () => randomBytes(32).toString('base64url');
const originSchema = z.object({ APP_ORIGIN: z.url() });

export const create = (environment: Environment) => {
  const { APP_ORIGIN } = originSchema.parse(environment);
  const routes = [
    memberRoute(renewCalendar, handleRenewCalendar(newToken)),
    publicRoute(getCalendar, handleGetCalendar(APP_ORIGIN)),
  ];
  return createApi(routes, apiDependencies(loadApiEnvironment(environment), now, openStore), {
    edge: loadEdge(environment),
    log: createRequestLog(now),
  });
};
