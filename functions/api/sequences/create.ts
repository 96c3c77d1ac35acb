import { createApi } from '../../runtime/api.ts';
import { apiDependencies } from '../../runtime/container.ts';
import { loadEdge } from '../../runtime/edge.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { sequences } from './routes.ts';
import { openStore } from './store.ts';

const now = () => new Date();

export const create = (environment: Environment) =>
  createApi(sequences, apiDependencies(loadApiEnvironment(environment), now, openStore), {
    edge: loadEdge(environment),
    log: createRequestLog(now),
  });
