import { setTimeout as sleep } from 'node:timers/promises';
import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { connect } from '@portolan/data/clients';
import { projectorPolicy } from '@portolan/data/worker-key-policies';
import { copyMessageSchema, recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { createProjector } from './handler.ts';

const environmentSchema = z.object({
  AWS_REGION: z.string(),
  TENANT_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  SQS_ENDPOINT: z.optional(z.url()),
  PROJECTIONS_QUEUE_URL: z.url(),
});

const messageSchema = z.discriminatedUnion('kind', [recordMessageSchema, copyMessageSchema]);

const now = () => new Date();

/** Milliseconds, doubled from one refusal to the next, and different for two that refused each other. */
const pause = (refusals: number) => sleep(Math.random() * Math.min(10 * 2 ** refusals, 640));

const at = (region: string, endpoint: string | undefined) => ({
  region,
  ...(endpoint !== undefined && { endpoint }),
});

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const tables = { tenant: known.TENANT_TABLE, directory: known.DIRECTORY_TABLE };
  const database = connect(at(known.AWS_REGION, known.DYNAMODB_ENDPOINT), tables, projectorPolicy);
  const queue = sqsQueue(at(known.AWS_REGION, known.SQS_ENDPOINT), known.PROJECTIONS_QUEUE_URL);
  const work = createProjector({ sharing: { database, now, pause }, queue });
  return createQueueWorker(messageSchema, work, createWorkerLog(now));
};
