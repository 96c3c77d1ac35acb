import { dnsNameServers } from '@portolan/adapters/dns-name-servers';
import { sesIdentities } from '@portolan/adapters/ses-identities';
import { domainPolicy } from '@portolan/data/campaigns/domain-policies';
import { recordMessageSchema } from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { queueOnDemand } from '../../runtime/queue-on-demand.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { checkDomain } from './check-domain.ts';

const environmentSchema = z.object({
  ...tableVariables,
  SQS_ENDPOINT: z.optional(z.url()),
  SES_ENDPOINT: z.optional(z.url()),
  NAME_SERVER: z.optional(z.string()),
  MAIL_CONFIGURATION_SET: z.string().check(z.minLength(1)),
  DOMAINS_QUEUE_URL: z.url(),
});

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const region = known.AWS_REGION;
  const dependencies = {
    database: openTables(known, domainPolicy),
    now,
    // Only a domain that waits is looked at again.
    queue: queueOnDemand(region, known.SQS_ENDPOINT, known.DOMAINS_QUEUE_URL),
    identities: sesIdentities(clientConfig(region, known.SES_ENDPOINT), known.MAIL_CONFIGURATION_SET),
    nameServers: dnsNameServers(known.NAME_SERVER),
    region,
  };
  const work = ({ organizationId }: { readonly organizationId: string }) =>
    checkDomain(dependencies, organizationId);
  return createQueueWorker(recordMessageSchema, work, createWorkerLog(now));
};
