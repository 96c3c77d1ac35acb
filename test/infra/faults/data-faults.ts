import { addResource, all, drop, one, put, putAttribute, removeResource, statementWith } from './draft.ts';
import type { Fault } from './fault.ts';

const table = 'AWS::DynamoDB::Table';
const queue = 'AWS::SQS::Queue';
const mapping = 'AWS::Lambda::EventSourceMapping';
const streamed = 'BisectBatchOnFunctionError';
const tenant = 'StreamSpecification';

/** Tables, their backups and their key; queues and what feeds workers. */
export const dataFaults: readonly Fault[] = [
  {
    name: 'a table without recovery to a point in time',
    caughtBy: 'table-recovery',
    spoil: (draft) =>
      put(
        one(draft, table, tenant),
        ['PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'],
        false,
      ),
  },
  {
    name: 'a table that one call deletes',
    caughtBy: 'table-deletion-protection',
    spoil: (draft) => drop(one(draft, table, 'lookup'), ['DeletionProtectionEnabled']),
  },
  {
    name: 'a table that goes with its stack',
    caughtBy: 'table-retained',
    spoil: (draft) => putAttribute(one(draft, table), 'DeletionPolicy', 'Delete'),
  },
  {
    name: "a table encrypted with Amazon's own key",
    caughtBy: 'table-encrypted',
    spoil: (draft) => drop(one(draft, table), ['SSESpecification']),
  },
  {
    name: 'a table whose expired items stay',
    caughtBy: 'table-expiry',
    spoil: (draft) => drop(one(draft, table, 'lookup'), ['TimeToLiveSpecification']),
  },
  {
    name: 'a table without an alarm',
    caughtBy: 'table-alarm',
    spoil: (draft) =>
      removeResource(one(draft, 'AWS::CloudWatch::Alarm', /ThrottledRequests|TenantThrottles/)),
  },
  {
    name: 'a backup plan without one of the tables',
    caughtBy: 'table-in-backup-plan',
    spoil: (draft) => drop(one(draft, 'AWS::Backup::BackupSelection'), ['BackupSelection', 'Resources', 1]),
  },
  {
    name: 'backups that are gone after a week',
    caughtBy: 'table-in-backup-plan',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::Backup::BackupPlan'),
        ['BackupPlan', 'BackupPlanRule', 0, 'Lifecycle', 'DeleteAfterDays'],
        7,
      ),
  },
  {
    name: 'backups that whoever deletes the tables deletes too',
    caughtBy: 'vault-locked',
    spoil: (draft) => drop(one(draft, 'AWS::Backup::BackupVault'), ['AccessPolicy']),
  },
  {
    name: 'a key that is never rotated',
    caughtBy: 'key-rotation',
    spoil: (draft) => drop(one(draft, 'AWS::KMS::Key'), ['EnableKeyRotation']),
  },
  {
    name: 'a key that everybody may use',
    caughtBy: 'resource-policy',
    spoil: (draft) => {
      const key = one(draft, 'AWS::KMS::Key', 'MailEventsIn');
      put(key, [...statementWith(key, 'MailEventsIn'), 'Principal'], { AWS: '*' });
      drop(key, [...statementWith(key, 'MailEventsIn'), 'Condition']);
    },
  },
  {
    name: 'a queue without a dead-letter queue',
    caughtBy: 'queue-has-dead-letters',
    spoil: (draft) => drop(one(draft, queue, 'portolan-\\w+-invitations"'), ['RedrivePolicy']),
  },
  {
    name: 'a queue that tries a message a thousand times',
    caughtBy: 'queue-finite-receives',
    spoil: (draft) => put(one(draft, queue, 'maxReceiveCount'), ['RedrivePolicy', 'maxReceiveCount'], 1000),
  },
  {
    name: 'a queue that is not encrypted',
    caughtBy: 'queue-encrypted',
    spoil: (draft) => drop(one(draft, queue, 'router-dead-letters'), ['KmsMasterKeyId']),
  },
  {
    name: 'a queue that takes messages without TLS',
    caughtBy: 'resource-policy',
    spoil: (draft) => {
      const policy = one(draft, 'AWS::SQS::QueuePolicy', 'invitationsqueueQueue');
      const [first, second, index] = statementWith(policy, 'SecureTransport');
      drop(policy, [first, second ?? '', index ?? 0]);
    },
  },
  {
    name: 'dead letters that ring for nobody',
    caughtBy: 'dead-letters-alarm',
    spoil: (draft) => removeResource(one(draft, 'AWS::CloudWatch::Alarm', 'invitations-dead-letters')),
  },
  {
    name: 'dead letters that expire after a day',
    caughtBy: 'dead-letters-kept',
    spoil: (draft) => put(one(draft, queue, 'invitations-dead-letters'), ['MessageRetentionPeriod'], 86_400),
  },
  {
    name: 'messages that come back while they are worked on',
    caughtBy: 'visibility-timeout',
    spoil: (draft) => put(one(draft, queue, '"portolan-\\w+-invitations"'), ['VisibilityTimeout'], 10),
  },
  {
    name: 'a queue without an alarm on old messages',
    caughtBy: 'queue-age-alarm',
    spoil: (draft) => removeResource(one(draft, 'AWS::CloudWatch::Alarm', 'ApproximateAgeOfOldestMessage')),
  },
  {
    name: 'an event source that reports no partial failures',
    caughtBy: 'partial-failures',
    spoil: (draft) => drop(all(draft, mapping).at(-1) ?? one(draft, mapping), ['FunctionResponseTypes']),
  },
  {
    name: 'a stream source that retries for ever',
    caughtBy: 'stream-finite-retries',
    spoil: (draft) => put(one(draft, mapping, streamed), ['MaximumRetryAttempts'], -1),
  },
  {
    name: 'a stream source that does not bisect',
    caughtBy: 'stream-bisect',
    spoil: (draft) => put(one(draft, mapping, streamed), ['BisectBatchOnFunctionError'], false),
  },
  {
    name: 'a stream source that loses what it gives up',
    caughtBy: 'stream-on-failure',
    spoil: (draft) => drop(one(draft, mapping, streamed), ['DestinationConfig']),
  },
  {
    name: 'an event source that is off',
    caughtBy: 'event-source-enabled',
    spoil: (draft) => put(one(draft, mapping), ['Enabled'], false),
  },
  {
    name: 'a second table that nobody protects',
    caughtBy: 'table-kind',
    spoil: (draft) => {
      const { stack } = one(draft, table);
      addResource(stack, 'Another', {
        Type: 'AWS::DynamoDB::GlobalTable',
        Properties: { TableName: 'another' },
      });
    },
  },
  {
    name: 'a clock that is stopped',
    caughtBy: 'schedule-enabled',
    spoil: (draft) => put(one(draft, 'AWS::Events::Rule'), ['State'], 'DISABLED'),
  },
  {
    name: 'a clock whose failures nobody hears of',
    caughtBy: 'schedule-on-failure',
    spoil: (draft) => drop(one(draft, 'AWS::Lambda::EventInvokeConfig'), ['DestinationConfig']),
  },
];
