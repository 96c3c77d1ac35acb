import { s3ObjectStore } from '@portolan/adapters/s3-object-store';
import { erasurePolicy } from '@portolan/data/worker-key-policies';
import { erasureMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { pauseAfter } from '../../runtime/pause-after.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { eraseOrganization } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  EXPORTS_BUCKET: z.string().check(z.minLength(3)),
  S3_ENDPOINT: z.optional(z.url()),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const { AWS_REGION: region, S3_ENDPOINT: endpoint, EXPORTS_BUCKET: bucket } = known;
  const work = eraseOrganization({
    sharing: { database: openTables(known, erasurePolicy), now, pause: pauseAfter },
    objects: s3ObjectStore({ region, endpoint, bucket, now }),
  });
  return createQueueWorker(erasureMessageSchema, work, createWorkerLog(now));
};
