import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sesBulkMailer } from '@portolan/adapters/ses-bulk-mailer';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { sendingPolicy } from '@portolan/data/campaigns/sending-policies';
import { type SendingMessage, sendingMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { campaignLetterVariables } from '../../runtime/letter-environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { openMailTokens } from '../../runtime/mail-tokens.ts';
import { queueOnDemand } from '../../runtime/queue-on-demand.ts';
import { createBatchWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createSendingWorker } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  ...campaignLetterVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  CAMPAIGN_TENANT: z.string().check(z.minLength(1)),
  MAIL_RATE: z.string().check(z.regex(/^[1-9]\d{0,5}$/)),
  SENDING_QUEUE_URL: z.url(),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const database = openTables(known, sendingPolicy);
  const send = createSendingWorker({
    database,
    mailer: sesBulkMailer(
      clientConfig(known.AWS_REGION, known.SES_ENDPOINT),
      known.CAMPAIGN_CONFIGURATION_SET,
    ),
    tokens: openMailTokens(openMailKeys(database), randomBytes),
    now,
    pause,
    queue: queueOnDemand(known.AWS_REGION, known.SQS_ENDPOINT, known.SENDING_QUEUE_URL),
    appOrigin: known.APP_ORIGIN,
    mailFrom: known.MAIL_FROM,
    tenant: known.CAMPAIGN_TENANT,
    rate: Number(known.MAIL_RATE),
    newWord: () => randomBytes(12).toString('base64url'),
  });
  // However many messages came together, one look does what all of them ask for.
  const work = async (messages: readonly SendingMessage[]): Promise<ReadonlyMap<SendingMessage, unknown>> => {
    try {
      if (messages.length > 0) await send();
      return new Map();
    } catch (error) {
      return new Map(messages.map((message) => [message, error]));
    }
  };
  return createBatchWorker(sendingMessageSchema, work, createWorkerLog(now));
};
