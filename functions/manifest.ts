import { campaignPagesDirectoryPolicy } from '@portolan/data/campaigns/page-policies';
import { pagesDirectoryPolicy } from '@portolan/data/feedback/page-policies';
import { clockPolicy } from '@portolan/data/worker-key-policies';
import type { ApiFunction, TriggerFunction, WorkerFunction } from './declared-function.ts';
import { queueWorkers } from './queue-workers.ts';

/*
 * What exists to be invoked, declared once: the CDK app and the local stack both wire this list, and give a function what it
 * names here and nothing else. Entries are relative to this folder. Durations are seconds.
 */

/** What only this machine's engines need; on AWS the SDK knows its endpoints, and Lambda gives the credentials. */
export const variablesAtHome = [
  'DYNAMODB_ENDPOINT',
  'SQS_ENDPOINT',
  'SES_ENDPOINT',
  'S3_ENDPOINT',
  'STS_ENDPOINT',
  'NAME_SERVER',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
] as const;

/** API Gateway gives up after 30. */
export const apiTimeoutSeconds = 29;

const atTheEdge = ['ORIGIN_SECRETS'] as const;
const withDatabase = [...atTheEdge, 'TENANT_TABLE', 'DIRECTORY_TABLE', 'TENANT_ROLE_ARN'] as const;

export const apiFunctions = [
  { name: 'people', entry: 'api/people/index.ts', database: true, variables: withDatabase },
  { name: 'organizations', entry: 'api/organizations/index.ts', database: true, variables: withDatabase },
  { name: 'work-plans', entry: 'api/work-plans/index.ts', database: true, variables: withDatabase },
  { name: 'programs', entry: 'api/programs/index.ts', database: true, variables: withDatabase },
  { name: 'templates', entry: 'api/templates/index.ts', database: true, variables: withDatabase },
  {
    name: 'participation-invitations',
    entry: 'api/participation-invitations/index.ts',
    database: true,
    variables: withDatabase,
  },
  { name: 'participations', entry: 'api/participations/index.ts', database: true, variables: withDatabase },
  { name: 'submissions', entry: 'api/submissions/index.ts', database: true, variables: withDatabase },
  { name: 'reviews', entry: 'api/reviews/index.ts', database: true, variables: withDatabase },
  { name: 'plan-moves', entry: 'api/plan-moves/index.ts', database: true, variables: withDatabase },
  { name: 'oversight', entry: 'api/oversight/index.ts', database: true, variables: withDatabase },
  { name: 'discussions', entry: 'api/discussions/index.ts', database: true, variables: withDatabase },
  { name: 'barriers', entry: 'api/barriers/index.ts', database: true, variables: withDatabase },
  { name: 'portal-teams', entry: 'api/portal-teams/index.ts', database: true, variables: withDatabase },
  { name: 'publications', entry: 'api/publications/index.ts', database: true, variables: withDatabase },
  { name: 'measures', entry: 'api/measures/index.ts', database: true, variables: withDatabase },
  { name: 'figures', entry: 'api/figures/index.ts', database: true, variables: withDatabase },
  { name: 'cohort-figures', entry: 'api/cohort-figures/index.ts', database: true, variables: withDatabase },
  { name: 'forms', entry: 'api/forms/index.ts', database: true, variables: withDatabase },
  { name: 'responses', entry: 'api/responses/index.ts', database: true, variables: withDatabase },
  {
    name: 'response-entries',
    entry: 'api/response-entries/index.ts',
    database: true,
    variables: withDatabase,
  },
  {
    name: 'response-activities',
    entry: 'api/response-activities/index.ts',
    database: true,
    variables: withDatabase,
  },
  { name: 'news', entry: 'api/news/index.ts', database: true, variables: withDatabase },
  { name: 'panels', entry: 'api/panels/index.ts', database: true, variables: withDatabase },
  { name: 'form-offers', entry: 'api/form-offers/index.ts', database: true, variables: withDatabase },
  { name: 'marketing', entry: 'api/marketing/index.ts', database: true, variables: withDatabase },
  { name: 'contacts', entry: 'api/contacts/index.ts', database: true, variables: withDatabase },
  { name: 'segments', entry: 'api/segments/index.ts', database: true, variables: withDatabase },
  { name: 'mail-settings', entry: 'api/mail-settings/index.ts', database: true, variables: withDatabase },
  { name: 'campaigns', entry: 'api/campaigns/index.ts', database: true, variables: withDatabase },
  { name: 'sequences', entry: 'api/sequences/index.ts', database: true, variables: withDatabase },
  {
    name: 'campaign-messages',
    entry: 'api/campaign-messages/index.ts',
    database: true,
    variables: withDatabase,
  },
  {
    name: 'feedback-pages',
    entry: 'api/feedback-pages/index.ts',
    database: true,
    directory: pagesDirectoryPolicy,
    variables: withDatabase,
  },
  {
    name: 'campaign-pages',
    entry: 'api/campaign-pages/index.ts',
    database: true,
    directory: campaignPagesDirectoryPolicy,
    variables: withDatabase,
  },
  {
    name: 'exports',
    entry: 'api/exports/index.ts',
    database: true,
    variables: [...withDatabase, 'EXPORTS_BUCKET'],
  },
  {
    name: 'calendars',
    entry: 'api/calendars/index.ts',
    database: true,
    variables: [...withDatabase, 'APP_ORIGIN'],
  },
  { name: 'openapi', entry: 'api/openapi/index.ts', database: false, variables: atTheEdge },
] as const satisfies readonly ApiFunction[];

type OfTheApi = (typeof apiFunctions)[number];

/** Makes one of every function of the API, in their order. Resolves each by the resource it answers for. */
export const ofEachApiFunction = <Made>(
  make: (declared: OfTheApi) => Made,
): ((resource: OfTheApi['name']) => Made) => {
  const made = new Map(apiFunctions.map((declared) => [declared.name, make(declared)] as const));
  return (resource) => {
    const one = made.get(resource);
    if (one === undefined) throw new Error(`No function answers for ${resource}`);
    return one;
  };
};

export const workerFunctions = [
  {
    name: 'router',
    entry: 'workers/router/index.ts',
    source: {
      kind: 'stream',
      table: 'tenant',
      batchSize: 100,
      windowSeconds: 0,
      maxRetries: 3,
      bisectOnError: true,
      deadLetterQueue: 'router-dead-letters',
    },
    timeoutSeconds: 30,
    keys: [],
    sendsTo: [
      'invitations',
      'projections',
      'rollups',
      'days',
      'exports',
      'erasures',
      'feedback',
      'feedback-letters',
      'campaigns',
      'domains',
    ],
    sendsMail: false,
    variables: [
      'INVITATIONS_QUEUE_URL',
      'PROJECTIONS_QUEUE_URL',
      'ROLLUPS_QUEUE_URL',
      'DAYS_QUEUE_URL',
      'EXPORTS_QUEUE_URL',
      'ERASURES_QUEUE_URL',
      'FEEDBACK_QUEUE_URL',
      'FEEDBACK_LETTERS_QUEUE_URL',
      'CAMPAIGNS_QUEUE_URL',
      'DOMAINS_QUEUE_URL',
    ],
  },
  {
    name: 'clock',
    entry: 'scheduled/clock/index.ts',
    // Time zones differ by quarters of an hour.
    source: { kind: 'schedule', everyMinutes: 15, maxRetries: 2, deadLetterQueue: 'clock-dead-letters' },
    timeoutSeconds: 60,
    keys: clockPolicy,
    sendsTo: ['days', 'campaigns', 'sending'],
    sendsMail: false,
    variables: ['DIRECTORY_TABLE', 'DAYS_QUEUE_URL', 'CAMPAIGNS_QUEUE_URL', 'SENDING_QUEUE_URL'],
  },
  ...queueWorkers,
] as const satisfies readonly WorkerFunction[];

export const triggerFunctions = [
  {
    name: 'access-token',
    entry: 'triggers/access-token/index.ts',
    moment: 'preTokenGeneration',
    variables: [],
  },
  {
    name: 'identity-mail',
    entry: 'triggers/identity-mail/index.ts',
    moment: 'customMessage',
    variables: ['APP_ORIGIN'],
  },
] as const satisfies readonly TriggerFunction[];
