import { openApiDocument } from '@portolan/contract/openapi';
import { getOpenApi } from '@portolan/contract/openapi-routes';
import { routes } from '@portolan/contract/routes';
import { succeed } from '@portolan/domain/result';
import { createApi } from '../../runtime/api.ts';
import { publicRoute } from '../../runtime/bound-route.ts';
import { apiDependencies } from '../../runtime/container.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';

const now = () => new Date();

export const create = (environment: Environment) =>
  createApi(
    [
      publicRoute(getOpenApi, async () =>
        succeed({ body: { openapi: '3.1.0', ...openApiDocument(routes) } }),
      ),
    ],
    apiDependencies(loadApiEnvironment(environment), now),
    createRequestLog(now),
  );
