import { sqsQueue } from '@portolan/adapters/sqs-queue';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createHandler } from './handler.ts';

const environmentSchema = z.object({
  AWS_REGION: z.string(),
  SQS_ENDPOINT: z.optional(z.url()),
  INVITATIONS_QUEUE_URL: z.url(),
  PROJECTIONS_QUEUE_URL: z.url(),
  ROLLUPS_QUEUE_URL: z.url(),
  DAYS_QUEUE_URL: z.url(),
  EXPORTS_QUEUE_URL: z.url(),
  ERASURES_QUEUE_URL: z.url(),
  FEEDBACK_QUEUE_URL: z.url(),
  FEEDBACK_LETTERS_QUEUE_URL: z.url(),
  CAMPAIGNS_QUEUE_URL: z.url(),
  DOMAINS_QUEUE_URL: z.url(),
});

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const config = clientConfig(known.AWS_REGION, known.SQS_ENDPOINT);
  return createHandler({
    queues: {
      invitations: sqsQueue(config, known.INVITATIONS_QUEUE_URL),
      projections: sqsQueue(config, known.PROJECTIONS_QUEUE_URL),
      rollups: sqsQueue(config, known.ROLLUPS_QUEUE_URL),
      days: sqsQueue(config, known.DAYS_QUEUE_URL),
      exports: sqsQueue(config, known.EXPORTS_QUEUE_URL),
      erasures: sqsQueue(config, known.ERASURES_QUEUE_URL),
      feedback: sqsQueue(config, known.FEEDBACK_QUEUE_URL),
      'feedback-letters': sqsQueue(config, known.FEEDBACK_LETTERS_QUEUE_URL),
      campaigns: sqsQueue(config, known.CAMPAIGNS_QUEUE_URL),
      domains: sqsQueue(config, known.DOMAINS_QUEUE_URL),
    },
  });
};
