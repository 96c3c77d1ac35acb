import { randomBytes } from 'node:crypto';
import { sesMailer } from '@portolan/adapters/ses-mailer';
import { connect } from '@portolan/data/clients';
import { dayPolicy } from '@portolan/data/worker-key-policies';
import { dayMessageSchema, recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { queueOnDemand } from '../../runtime/queue-on-demand.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { createDayWorker } from './handler.ts';

const environmentSchema = z.object({
  AWS_REGION: z.string(),
  TENANT_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  SES_ENDPOINT: z.optional(z.url()),
  SQS_ENDPOINT: z.optional(z.url()),
  ERASURES_QUEUE_URL: z.url(),
  MAIL_FROM: z.string(),
  MAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  APP_ORIGIN: z.url(),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const tables = { tenant: known.TENANT_TABLE, directory: known.DIRECTORY_TABLE };
  const work = createDayWorker({
    database: connect(clientConfig(known.AWS_REGION, known.DYNAMODB_ENDPOINT), tables, dayPolicy),
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
