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

/** A function that reads the directory and acts for one organization; its folder is its name. */
const withTables = <Name extends string>(name: Name) =>
  ({ name, entry: `api/${name}/index.ts`, database: true, variables: withDatabase }) as const;

export const apiFunctions = [
  withTables('people'),
  withTables('organizations'),
  withTables('work-plans'),
  withTables('programs'),
  withTables('templates'),
  withTables('participation-invitations'),
  withTables('participations'),
  withTables('submissions'),
  withTables('reviews'),
  withTables('plan-moves'),
  withTables('oversight'),
  withTables('discussions'),
  withTables('barriers'),
  withTables('portal-teams'),
  withTables('publications'),
  withTables('measures'),
  withTables('figures'),
  withTables('cohort-figures'),
  withTables('forms'),
  withTables('responses'),
  withTables('response-entries'),
  withTables('response-activities'),
  withTables('news'),
  withTables('panels'),
  withTables('form-offers'),
  withTables('marketing'),
  withTables('contacts'),
  withTables('segments'),
  withTables('mail-settings'),
  withTables('campaigns'),
  withTables('sequences'),
  withTables('campaign-messages'),
  { ...withTables('feedback-pages'), directory: pagesDirectoryPolicy },
  { ...withTables('campaign-pages'), directory: campaignPagesDirectoryPolicy },
  { ...withTables('exports'), variables: [...withDatabase, 'EXPORTS_BUCKET'] },
  { ...withTables('calendars'), variables: [...withDatabase, 'APP_ORIGIN'] },
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
