import { apiFunctions, triggerFunctions, workerFunctions } from '@portolan/functions/manifest';
import { archives, ownArchives } from './archive-intent.ts';
import { type Grant, plain, requires } from './grant.ts';
import { own } from './key-reach.ts';
import { clinicDomains, letters, sendingInBulk } from './mail-intent.ts';
import type { Place } from './place.ts';
import { tableKey, taking, telling, tellingItself, throughService } from './queue-intent.ts';

/** What roles are meant to do besides reaching keys of tables, which key-reach says. */
export const roleIntent = (place: Place): readonly Grant[] => [
  ...functionNames.flatMap((name) => everyFunction(place, name)),
  ...apiFunctions.filter(({ database }) => database).flatMap(({ name }) => acting(place, `api-${name}`)),
  ...throughService(place, 'tenant', 'dynamodb', tableKey),
  ...upload(place),
  ...router(place),
  ...clock(place),
  ...letters(place, 'worker-invitations', 'invitations'),
  ...letters(place, 'worker-days', 'days'),
  ...letters(place, 'worker-feedback-letters', 'feedback-letters'),
  ...letters(place, 'worker-campaigns', 'campaigns', 'campaigns'),
  ...tellingItself(place, 'worker-campaigns', 'campaigns'),
  ...telling(place, 'worker-campaigns', 'sending'),
  ...tellingItself(place, 'worker-sending', 'sending'),
  ...sendingInBulk(place, 'worker-sending'),
  ...tellingItself(place, 'worker-projector', 'projections'),
  ...tellingItself(place, 'worker-rollups', 'rollups'),
  ...tellingItself(place, 'worker-feedback', 'feedback'),
  ...tellingItself(place, 'worker-mail-events', 'mail-events'),
  ...tellingItself(place, 'worker-domains', 'domains'),
  ...clinicDomains(place),
  ...taking(place, 'worker-exports', 'exports'),
  ...archives(place, 'worker-exports', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']),
  ...taking(place, 'worker-erasures', 'erasures'),
  ...archives(place, 'worker-erasures', ['s3:DeleteObject']),
  ...telling(place, 'worker-days', 'erasures'),
  ...ownArchives(place),
];

export const functionNames: readonly string[] = [
  ...apiFunctions.map(({ name }) => `api-${name}`),
  ...workerFunctions.map(({ name }) => `worker-${name}`),
  ...triggerFunctions.map(({ name }) => `trigger-${name}`),
];

/** Writes its own log, and reads its own environment. */
const everyFunction = (place: Place, name: string): readonly Grant[] => {
  const { account, region, named, functionArn, key } = place;
  const stream = (group: string) =>
    `arn:aws:logs:${region}:${account}:log-group:/aws/lambda/${group}:log-stream:s`;
  return [
    {
      who: named(name),
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      on: [stream(named(name))],
      notOn: [stream(named('api-somebody')), stream(`${named(name)}-too`)],
      right: plain,
      wrong: [],
    },
    {
      who: named(name),
      actions: ['kms:Decrypt'],
      on: [key],
      ...requires(
        { 'kms:EncryptionContext:aws:lambda:FunctionArn': functionArn(name) },
        { 'kms:EncryptionContext:aws:lambda:FunctionArn': [functionArn('api-somebody')] },
      ),
    },
  ];
};

/** Knows callers, and takes on the role of the organization that a caller belongs to. */
const acting = (place: Place, name: string): readonly Grant[] => [
  ...throughService(place, name, 'dynamodb', tableKey),
  {
    who: place.named(name),
    actions: ['sts:AssumeRole', 'sts:TagSession'],
    on: [place.role('tenant')],
    notOn: [place.role('worker-invitations'), place.role('backup')],
    ...requires(
      { 'aws:RequestTag/organization': own, 'aws:TagKeys': ['organization'] },
      { 'aws:RequestTag/organization': ['*', 'org_1', own.replace('org_', 'pln_'), `${own}Z`] },
    ),
    // The tag's value is what it may choose; that there is no other tag is for the role's trust to say.
    wrong: ['*', 'org_1', own.replace('org_', 'pln_'), `${own}Z`, ''].map((tag) => ({
      name: `with the tag "${tag}"`,
      context: { 'aws:RequestTag/organization': tag, 'aws:TagKeys': ['organization'] },
    })),
  },
];

/** Puts the built web app from where a deployment leaves it into its bucket. */
const upload = ({ named, region, account }: Place): readonly Grant[] => {
  const web = `arn:aws:s3:::${named('web')}-${region}-${account}`;
  const stream = (group: string) =>
    `arn:aws:logs:${region}:${account}:log-group:/aws/lambda/${group}:log-stream:s`;
  const logs = `arn:aws:s3:::${named('web-logs')}-${region}-${account}`;
  const grant = (actions: readonly string[], on: string, notOn: readonly string[]): Grant => ({
    who: named('web-upload'),
    actions,
    on: [on],
    notOn,
    right: plain,
    wrong: [],
  });
  return [
    grant(['logs:CreateLogStream', 'logs:PutLogEvents'], stream(named('web-upload')), [
      stream(named('api-people')),
    ]),
    grant(['s3:GetObject'], `arn:aws:s3:::cdk-hnb659fds-assets-${account}-${region}/x.zip`, [`${logs}/x`]),
    grant(['s3:ListBucket'], web, [logs]),
    grant(['s3:GetObject', 's3:PutObject'], `${web}/index.html`, [`${logs}/x`]),
  ];
};

const router = (place: Place): readonly Grant[] => {
  const { named, queue, table } = place;
  return [
    {
      who: named('worker-router'),
      actions: ['DescribeStream', 'GetRecords', 'GetShardIterator'].map((one) => `dynamodb:${one}`),
      on: [`${table('tenant')}/stream/2026-01-01T00:00:00.000`],
      notOn: [`${table('directory')}/stream/2026-01-01T00:00:00.000`],
      right: plain,
      wrong: [],
    },
    {
      // As Amazon's own example for event sources has it. The service knows no stream for this action, so it allows nothing.
      who: named('worker-router'),
      actions: ['dynamodb:ListStreams'],
      on: [`${table('tenant')}/stream/2026-01-01T00:00:00.000`],
      right: [],
      wrong: [],
    },
    {
      who: named('worker-router'),
      actions: ['sqs:SendMessage'],
      on: [
        'router-dead-letters',
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
      ].map(queue),
      notOn: [queue('invitations-dead-letters')],
      right: plain,
      wrong: [],
    },
    ...throughService(place, 'worker-router', 'dynamodb', ['Decrypt']),
    ...throughService(place, 'worker-router', 'sqs', ['Decrypt', 'GenerateDataKey']),
  ];
};

/** Tells of the days that begin, and sets aside the strikes it fails at. */
const clock = (place: Place): readonly Grant[] => [
  {
    who: place.named('worker-clock'),
    actions: ['sqs:SendMessage'],
    on: ['clock-dead-letters', 'days', 'campaigns', 'sending'].map(place.queue),
    notOn: [place.queue('days-dead-letters'), place.queue('invitations')],
    right: plain,
    wrong: [],
  },
  ...throughService(place, 'worker-clock', 'sqs', ['Decrypt', 'GenerateDataKey']),
  ...throughService(place, 'worker-clock', 'dynamodb', tableKey),
];
