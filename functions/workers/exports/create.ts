import { s3ObjectStore } from '@portolan/adapters/s3-object-store';
import { connect } from '@portolan/data/clients';
import { exportPolicy } from '@portolan/data/worker-key-policies';
import { exportMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { makeExport } from './handler.ts';

const environmentSchema = z.object({
  AWS_REGION: z.string(),
  TENANT_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  EXPORTS_BUCKET: z.string().check(z.minLength(3)),
  S3_ENDPOINT: z.optional(z.url()),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const { AWS_REGION: region, S3_ENDPOINT: endpoint, EXPORTS_BUCKET: bucket } = known;
  const tables = { tenant: known.TENANT_TABLE, directory: known.DIRECTORY_TABLE };
  const config = clientConfig(region, known.DYNAMODB_ENDPOINT);
  const work = makeExport({
    database: connect(config, tables, exportPolicy),
    objects: s3ObjectStore({ region, endpoint, bucket, now }),
    now,
  });
  return createQueueWorker(exportMessageSchema, work, createWorkerLog(now));
};
