import { randomBytes } from 'node:crypto';
import { campaignsPolicy } from '@portolan/data/campaigns/campaign-policies';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import type { Mailer } from '@portolan/domain/mail/mailer';
import { campaignDueMessageSchema, recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { campaignLetterVariables } from '../../runtime/letter-environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { openMailTokens } from '../../runtime/mail-tokens.ts';
import { queueOnDemand } from '../../runtime/queue-on-demand.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createCampaignsWorker } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  ...campaignLetterVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  CAMPAIGNS_QUEUE_URL: z.url(),
  SENDING_QUEUE_URL: z.url(),
});

const messageSchema = z.discriminatedUnion('kind', [recordMessageSchema, campaignDueMessageSchema]);

const now = () => new Date();

/** Single letters are the least of what is done here, so the mail service is read in with the first of them. */
const mailerOnDemand = (
  config: ReturnType<typeof clientConfig>,
  from: string,
  configurationSet: string,
): Mailer => {
  let opened: Promise<Mailer> | undefined;
  const open = async () =>
    (await import('@portolan/adapters/ses-mailer')).sesMailer(config, from, configurationSet);
  return {
    send: async (mail) => {
      opened ??= open();
      return (await opened).send(mail);
    },
  };
};

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const database = openTables(known, campaignsPolicy);
  const queueAt = (url: string) => queueOnDemand(known.AWS_REGION, known.SQS_ENDPOINT, url);
  const work = createCampaignsWorker({
    database,
    now,
    queue: queueAt(known.CAMPAIGNS_QUEUE_URL),
    sending: queueAt(known.SENDING_QUEUE_URL),
    tokens: openMailTokens(openMailKeys(database), randomBytes),
    mailer: mailerOnDemand(
      clientConfig(known.AWS_REGION, known.SES_ENDPOINT),
      known.MAIL_FROM,
      known.CAMPAIGN_CONFIGURATION_SET,
    ),
    mailFrom: known.MAIL_FROM,
    appOrigin: known.APP_ORIGIN,
  });
  return createQueueWorker(messageSchema, work, createWorkerLog(now));
};
