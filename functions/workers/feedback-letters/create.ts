import { randomBytes } from 'node:crypto';
import { sesMailer } from '@portolan/adapters/ses-mailer';
import { connect } from '@portolan/data/clients';
import { feedbackLetterPolicy } from '@portolan/data/feedback/letter-policies';
import { recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { createFeedbackLetters } from './handler.ts';

const environmentSchema = z.object({
  AWS_REGION: z.string(),
  TENANT_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  SES_ENDPOINT: z.optional(z.url()),
  MAIL_FROM: z.string(),
  MAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  APP_ORIGIN: z.url(),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const tables = { tenant: known.TENANT_TABLE, directory: known.DIRECTORY_TABLE };
  const work = createFeedbackLetters({
    database: connect(clientConfig(known.AWS_REGION, known.DYNAMODB_ENDPOINT), tables, feedbackLetterPolicy),
    mailer: sesMailer(
      clientConfig(known.AWS_REGION, known.SES_ENDPOINT),
      known.MAIL_FROM,
      known.MAIL_CONFIGURATION_SET,
    ),
    appOrigin: known.APP_ORIGIN,
    now,
    newToken: () => randomBytes(32).toString('base64url'),
  });
  return createQueueWorker(recordMessageSchema, work, createWorkerLog(now));
};
