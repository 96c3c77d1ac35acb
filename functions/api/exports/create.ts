import { s3ObjectStore } from '@portolan/adapters/s3-object-store';
import * as z from 'zod/mini';
import { createApi } from '../../runtime/api.ts';
import { apiDependencies } from '../../runtime/container.ts';
import { loadEdge } from '../../runtime/edge.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { exportsOf } from './routes.ts';
import { openStore } from './store.ts';

const environmentSchema = z.object({
  EXPORTS_BUCKET: z.string().check(z.minLength(3)),
  S3_ENDPOINT: z.optional(z.url()),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = loadApiEnvironment(environment);
  const { EXPORTS_BUCKET: bucket, S3_ENDPOINT: endpoint } = environmentSchema.parse(environment);
  const dependencies = apiDependencies(known, now, openStore);
  const objectsOf = (organizationId: string) =>
    s3ObjectStore({
      region: known.AWS_REGION,
      endpoint,
      bucket,
      now,
      credentials: () => dependencies.credentialsOf(organizationId),
    });
  return createApi(exportsOf(objectsOf), dependencies, {
    edge: loadEdge(environment),
    log: createRequestLog(now),
  });
};
