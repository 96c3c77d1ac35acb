import { campaignsPolicy } from '@portolan/data/campaigns/campaign-policies';
import { domainPolicy } from '@portolan/data/campaigns/domain-policies';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { sendingPolicy } from '@portolan/data/campaigns/sending-policies';
import type { WorkerFunction } from './declared-function.ts';

/** What the mail service reports of each message comes here, and days that wait to be counted. */
export const mailEventsSource = {
  kind: 'queue',
  queue: 'mail-events',
  // Events of one chunk that come together are one write.
  batchSize: 500,
  windowSeconds: 5,
  visibilityTimeoutSeconds: 360,
  maxReceives: 4,
  deadLetterQueue: 'mail-events-dead-letters',
} as const;

/** Part of the manifest: what freezes campaigns, sends them, hears of their mails, and looks after clinics' domains. */
export const campaignWorkers = [
  {
    name: 'campaigns',
    entry: 'workers/campaigns/index.ts',
    source: {
      kind: 'queue',
      queue: 'campaigns',
      batchSize: 1,
      windowSeconds: 0,
      visibilityTimeoutSeconds: 1800,
      maxReceives: 4,
      deadLetterQueue: 'campaigns-dead-letters',
    },
    // A hundred thousand contacts are read and cut into two thousand chunks in one go.
    timeoutSeconds: 300,
    keys: campaignsPolicy,
    // To itself: what comes due before the clock strikes again.
    sendsTo: ['campaigns', 'sending'],
    sendsMail: true,
    variables: [
      'TENANT_TABLE',
      'DIRECTORY_TABLE',
      'MAIL_FROM',
      'CAMPAIGN_CONFIGURATION_SET',
      'APP_ORIGIN',
      'CAMPAIGNS_QUEUE_URL',
      'SENDING_QUEUE_URL',
    ],
  },
  {
    name: 'sending',
    entry: 'workers/sending/index.ts',
    source: {
      kind: 'queue',
      queue: 'sending',
      batchSize: 10,
      windowSeconds: 0,
      visibilityTimeoutSeconds: 360,
      maxReceives: 4,
      deadLetterQueue: 'sending-dead-letters',
    },
    timeoutSeconds: 60,
    keys: sendingPolicy,
    // To itself: it goes on by a message when its time is over.
    sendsTo: ['sending'],
    sendsMail: false,
    sendsInBulk: true,
    variables: [
      'TENANT_TABLE',
      'DIRECTORY_TABLE',
      'MAIL_FROM',
      'CAMPAIGN_CONFIGURATION_SET',
      'CAMPAIGN_TENANT',
      'MAIL_RATE',
      'APP_ORIGIN',
      'SENDING_QUEUE_URL',
    ],
  },
  {
    name: 'domains',
    entry: 'workers/domains/index.ts',
    source: {
      kind: 'queue',
      queue: 'domains',
      batchSize: 1,
      windowSeconds: 0,
      visibilityTimeoutSeconds: 360,
      maxReceives: 4,
      deadLetterQueue: 'domains-dead-letters',
    },
    timeoutSeconds: 60,
    keys: domainPolicy,
    // To itself: domains that are looked at again.
    sendsTo: ['domains'],
    sendsMail: false,
    makesMailDomains: true,
    variables: ['TENANT_TABLE', 'DIRECTORY_TABLE', 'MAIL_CONFIGURATION_SET', 'DOMAINS_QUEUE_URL'],
  },
  {
    name: 'mail-events',
    entry: 'workers/mail-events/index.ts',
    source: mailEventsSource,
    timeoutSeconds: 60,
    keys: mailEventPolicy,
    // To itself: days that wait for their turn.
    sendsTo: ['mail-events'],
    sendsMail: false,
    variables: ['TENANT_TABLE', 'DIRECTORY_TABLE', 'MAIL_EVENTS_QUEUE_URL'],
  },
] as const satisfies readonly WorkerFunction[];
