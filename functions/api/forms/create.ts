import { randomBytes } from 'node:crypto';
import { createApi } from '../../runtime/api.ts';
import { apiDependencies } from '../../runtime/container.ts';
import { loadEdge } from '../../runtime/edge.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { forms } from './routes.ts';
import { openStore } from './store.ts';

const now = () => new Date();
const newToken = () => randomBytes(32).toString('base64url');

export const create = (environment: Environment) =>
  createApi(forms(newToken), apiDependencies(loadApiEnvironment(environment), now, openStore), {
    edge: loadEdge(environment),
    log: createRequestLog(now),
  });
