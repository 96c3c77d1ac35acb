import { randomBytes } from 'node:crypto';
import { sesMailer } from '@portolan/adapters/ses-mailer';
import { dayPolicy } from '@portolan/data/worker-key-policies';
import { dayMessageSchema, recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { letterVariables } from '../../runtime/letter-environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { queueOnDemand } from '../../runtime/queue-on-demand.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createDayWorker } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  ...letterVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  ERASURES_QUEUE_URL: z.url(),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const work = createDayWorker({
    database: openTables(known, dayPolicy),
    mailer: sesMailer(
      // What may have been sent is not sent again, not by the library either.
      { ...clientConfig(known.AWS_REGION, known.SES_ENDPOINT), maxAttempts: 1 },
      known.MAIL_FROM,
      known.MAIL_CONFIGURATION_SET,
    ),
    appOrigin: known.APP_ORIGIN,
    now,
    // Few days have a closing that is due.
    erasures: queueOnDemand(known.AWS_REGION, known.SQS_ENDPOINT, known.ERASURES_QUEUE_URL),
    newToken: () => randomBytes(32).toString('base64url'),
  });
  const messages = z.discriminatedUnion('kind', [dayMessageSchema, recordMessageSchema]);
  return createQueueWorker(messages, work, createWorkerLog(now));
};
