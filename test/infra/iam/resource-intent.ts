import { ofType } from '../model.ts';
import { apiCalls, edge, scheduledCalls, signInCalls } from './call-intent.ts';
import { type Grant, requires, type Situation } from './grant.ts';
import { elsewhere, type Place } from './place.ts';
import type { ResourcePolicy } from './policies.ts';

/** Anybody of the account whose own policies let them: what a resource says then stands alone. */
export const theAccount = 'the account';

const encrypted: readonly Situation[] = [{ name: 'over TLS', context: { 'aws:SecureTransport': 'true' } }];
const readable: readonly Situation[] = [{ name: 'without TLS', context: { 'aws:SecureTransport': 'false' } }];

/** Queues, topics and buckets answer nobody who does not encrypt on the way. */
const overTls = (on: string, actions: readonly string[]): Grant => ({
  who: theAccount,
  actions,
  on: [on],
  right: encrypted,
  wrong: readable,
});

const overModernTls = (bucket: string): Grant => ({
  who: theAccount,
  actions: ['s3:GetObject', 's3:PutObject'],
  on: [`${bucket}/index.html`],
  right: [{ name: 'over TLS 1.2', context: { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.2' } }],
  wrong: [
    { name: 'without TLS', context: { 'aws:SecureTransport': 'false', 's3:TlsVersion': '1.2' } },
    { name: 'over TLS 1.1', context: { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.1' } },
  ],
});

/** What services, and the account, are meant to do with things of a stage that have a policy of their own. */
export const resourceIntent = (place: Place, policies: readonly ResourcePolicy[]): readonly Grant[] => [
  ...policies.flatMap(byKind),
  ...logGroups(place),
  ...alarms(place),
  ...mailEvents(place),
  ...apiCalls(place),
  ...signInCalls(place),
  ...scheduledCalls(place),
  ...edge(place),
];

/** What holds for a thing for what it is. */
const byKind = ({ kind, arn }: ResourcePolicy): readonly Grant[] => {
  switch (kind) {
    case 'queue':
      return [overTls(arn, ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage'])];
    case 'topic':
      return [overTls(arn, ['sns:Publish'])];
    case 'bucket':
      return [overModernTls(arn)];
    case 'key':
      return [
        {
          who: theAccount,
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          on: [arn],
          right: encrypted,
          wrong: [],
        },
      ];
    case 'vault':
      return vault(arn);
    case 'function':
    case 'secret':
    case 'logs':
      return [];
  }
};

/** Nobody at all, not even who may do everything, deletes a backup before its time. */
const vault = (arn: string): readonly Grant[] => [
  {
    who: theAccount,
    actions: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
    on: [arn.replace(':backup-vault:', ':recovery-point:')],
    right: [],
    wrong: encrypted,
  },
];

/** DescribeKey is in the policy too, as Amazon's example has it; it carries no encryption context, so nobody can test it here. */
const logKeyActions = ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'];

const logGroups = ({ key, alarmKey, region, account, model }: Place): readonly Grant[] => {
  const group = (there: string, name: string, owner = account) =>
    `arn:aws:logs:${there}:${owner}:log-group:${name}`;
  const context = 'kms:EncryptionContext:aws:logs:arn';
  const edgeRegions = new Set(ofType(model, 'AWS::SNS::Topic').map((topic) => topic.region));
  return [
    {
      who: `logs.${region}.amazonaws.com`,
      actions: logKeyActions,
      on: [key],
      ...requires(
        { [context]: group(region, '/aws/lambda/portolan') },
        {
          [context]: [
            group(region, '/aws/lambda/portolan', elsewhere),
            group('eu-central-1', '/aws/lambda/portolan'),
          ],
        },
      ),
    },
    ...[...edgeRegions].map((there) => ({
      who: `logs.${there}.amazonaws.com`,
      actions: logKeyActions,
      on: [alarmKey(there)],
      ...requires(
        { [context]: group(there, 'aws-waf-logs-portolan') },
        {
          [context]: [group(there, 'aws-waf-logs-portolan', elsewhere), group(there, '/aws/lambda/portolan')],
        },
      ),
    })),
  ];
};

/** CloudWatch rings: of this account, for alarms of this stage. */
const alarms = ({ alarmKey, account, named, model }: Place): readonly Grant[] =>
  ofType(model, 'AWS::SNS::Topic')
    .filter(({ name }) => name === named('alarms'))
    .flatMap(({ region, arn }) => {
      const alarm = (stage: string, owner = account) =>
        `arn:aws:cloudwatch:${region}:${owner}:alarm:${stage}`;
      const ringing = requires(
        { 'aws:SourceAccount': account, 'aws:SourceArn': alarm(named('api-errors')) },
        {
          'aws:SourceAccount': [elsewhere],
          'aws:SourceArn': [alarm(named('x'), elsewhere), alarm('another-api-errors')],
        },
      );
      const encrypting = requires(
        { 'kms:EncryptionContext:aws:sns:topicArn': arn },
        { 'kms:EncryptionContext:aws:sns:topicArn': [`${arn}-too`, arn.replace(account, elsewhere)] },
      );
      return [
        { who: 'cloudwatch.amazonaws.com', actions: ['sns:Publish'], on: [arn], ...ringing },
        {
          who: 'cloudwatch.amazonaws.com',
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          on: [alarmKey(region)],
          ...encrypting,
        },
      ];
    });

/** What becomes of letters: from the mail service to a topic, from there to a queue, or where that fails to its dead letters. */
const mailEvents = ({ region, account, named, queue, key }: Place): readonly Grant[] => {
  const topic = (name: string, owner = account) => `arn:aws:sns:${region}:${owner}:${name}`;
  const set = (name: string, owner = account) => `arn:aws:ses:${region}:${owner}:configuration-set/${name}`;
  const events = topic(named('mail-events'));
  const others = [topic(named('alarms')), topic(named('mail-events'), elsewhere)];
  return [
    ...['mail', 'campaigns'].map((name) => ({
      who: 'ses.amazonaws.com',
      actions: ['sns:Publish'],
      on: [events],
      ...requires(
        { 'aws:SourceAccount': account, 'aws:SourceArn': set(named(name)) },
        { 'aws:SourceAccount': [elsewhere], 'aws:SourceArn': [set(named(name), elsewhere), set('other')] },
      ),
    })),
    ...['mail-events', 'mail-events-dead-letters'].map((name) => ({
      who: 'sns.amazonaws.com',
      actions: ['sqs:SendMessage'],
      on: [queue(name)],
      ...requires({ 'aws:SourceArn': events }, { 'aws:SourceArn': others }),
    })),
    {
      who: 'ses.amazonaws.com',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      on: [key],
      ...requires(
        { 'kms:EncryptionContext:aws:sns:topicArn': events },
        { 'kms:EncryptionContext:aws:sns:topicArn': others },
      ),
    },
    {
      who: 'sns.amazonaws.com',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      on: [key],
      ...requires({ 'aws:SourceArn': events }, { 'aws:SourceArn': others }),
    },
  ];
};
