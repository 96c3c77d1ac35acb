import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { projectorPolicy } from '@portolan/data/worker-key-policies';
import { copyMessageSchema, recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { pauseAfter } from '../../runtime/pause-after.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createProjector } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  PROJECTIONS_QUEUE_URL: z.url(),
});

const messageSchema = z.discriminatedUnion('kind', [recordMessageSchema, copyMessageSchema]);

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const database = openTables(known, projectorPolicy);
  const queue = sqsQueue(clientConfig(known.AWS_REGION, known.SQS_ENDPOINT), known.PROJECTIONS_QUEUE_URL);
  const work = createProjector({ sharing: { database, now, pause: pauseAfter }, queue });
  return createQueueWorker(messageSchema, work, createWorkerLog(now));
};
