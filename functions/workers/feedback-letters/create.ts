import { randomBytes } from 'node:crypto';
import { sesMailer } from '@portolan/adapters/ses-mailer';
import { feedbackLetterPolicy } from '@portolan/data/feedback/letter-policies';
import { recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { letterVariables } from '../../runtime/letter-environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { createFeedbackLetters } from './handler.ts';

const environmentSchema = z.object({
  ...tableVariables,
  ...letterVariables,
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const work = createFeedbackLetters({
    database: openTables(known, feedbackLetterPolicy),
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
