import { s3ObjectStore } from '@portolan/adapters/s3-object-store';
import { exportPolicy } from '@portolan/data/worker-key-policies';
import { exportMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { makeExport } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  EXPORTS_BUCKET: z.string().check(z.minLength(3)),
  S3_ENDPOINT: z.optional(z.url()),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const { AWS_REGION: region, S3_ENDPOINT: endpoint, EXPORTS_BUCKET: bucket } = known;
  const work = makeExport({
    database: openTables(known, exportPolicy),
    objects: s3ObjectStore({ region, endpoint, bucket, now }),
    now,
  });
  return createQueueWorker(exportMessageSchema, work, createWorkerLog(now));
};
