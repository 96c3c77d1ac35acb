import { s3ObjectStore } from '@portolan/adapters/s3-object-store';
import { connect } from '@portolan/data/clients';
import { erasurePolicy } from '@portolan/data/worker-key-policies';
import { erasureMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { pauseAfter } from '../../runtime/pause-after.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { eraseOrganization } from './handler.ts';

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
  const work = eraseOrganization({
    sharing: { database: connect(config, tables, erasurePolicy), now, pause: pauseAfter },
    objects: s3ObjectStore({ region, endpoint, bucket, now }),
  });
  return createQueueWorker(erasureMessageSchema, work, createWorkerLog(now));
};
