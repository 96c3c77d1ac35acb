import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import { connect } from '@portolan/data/clients';
import { openClock } from '@portolan/data/reminders/clock';
import { clockPolicy } from '@portolan/data/worker-key-policies';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createHandler } from './handler.ts';

const environmentSchema = z.object({
  AWS_REGION: z.string(),
  DIRECTORY_TABLE: z.string(),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  SQS_ENDPOINT: z.optional(z.url()),
  DAYS_QUEUE_URL: z.url(),
  CAMPAIGNS_QUEUE_URL: z.url(),
  SENDING_QUEUE_URL: z.url(),
});

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  // It knows no table of tenants.
  const tables = { tenant: '', directory: known.DIRECTORY_TABLE };
  const database = connect(clientConfig(known.AWS_REGION, known.DYNAMODB_ENDPOINT), tables, clockPolicy);
  const queues = clientConfig(known.AWS_REGION, known.SQS_ENDPOINT);
  return createHandler({
    clock: openClock(database),
    queue: sqsQueue(queues, known.DAYS_QUEUE_URL),
    due: openCampaignsDue(database),
    campaigns: sqsQueue(queues, known.CAMPAIGNS_QUEUE_URL),
    listed: openCampaignsSending(database),
    sending: sqsQueue(queues, known.SENDING_QUEUE_URL),
  });
};
