import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { scale } from '@portolan/data/rollups/rolling';
import { feedbackPolicy } from '@portolan/data/worker-key-policies';
import { feedbackMonthMessageSchema, recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { pauseAfter } from '../../runtime/pause-after.ts';
import { createBatchWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createFeedbackWorker } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  FEEDBACK_QUEUE_URL: z.url(),
});

const messageSchema = z.discriminatedUnion('kind', [recordMessageSchema, feedbackMonthMessageSchema]);

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const database = openTables(known, feedbackPolicy);
  const queue = sqsQueue(clientConfig(known.AWS_REGION, known.SQS_ENDPOINT), known.FEEDBACK_QUEUE_URL);
  const work = createFeedbackWorker({ sharing: { database, now, pause: pauseAfter, scale }, queue });
  return createBatchWorker(messageSchema, work, createWorkerLog(now));
};
