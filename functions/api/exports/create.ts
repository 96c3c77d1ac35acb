import { createApi } from '../../runtime/api.ts';
import { apiDependencies } from '../../runtime/container.ts';
import { loadEdge } from '../../runtime/edge.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { exports } from './routes.ts';

const now = () => new Date();

export const create = (environment: Environment) =>
  createApi(exports, apiDependencies(loadApiEnvironment(environment), now), {
    edge: loadEdge(environment),
    log: createRequestLog(now),
  });
