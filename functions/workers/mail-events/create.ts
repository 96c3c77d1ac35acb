import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { mailDayScale } from '@portolan/data/campaigns/settle-mail-day';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createForeignLog, createWorkerLog } from '../../runtime/logger.ts';
import { pauseAfter } from '../../runtime/pause-after.ts';
import { createRawWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createMailEventsWorker } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  MAIL_EVENTS_QUEUE_URL: z.url(),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const database = openTables(known, mailEventPolicy);
  const queue = sqsQueue(clientConfig(known.AWS_REGION, known.SQS_ENDPOINT), known.MAIL_EVENTS_QUEUE_URL);
  const sharing = { database, now, pause: pauseAfter, scale: mailDayScale };
  const work = createMailEventsWorker({ sharing, queue, log: createForeignLog(now) });
  return createRawWorker(work, createWorkerLog(now));
};
