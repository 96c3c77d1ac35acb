import { drop, one, put, putAttribute, removeResource } from './draft.ts';
import type { Fault } from './fault.ts';

const alarm = 'AWS::CloudWatch::Alarm';
const lambda = 'AWS::Lambda::Function';
const logs = 'AWS::Logs::LogGroup';

/** How functions run, what is logged, and who is told. */
export const watchFaults: readonly Fault[] = [
  {
    name: 'a function without an alarm on its errors',
    caughtBy: 'function-alarm',
    spoil: (draft) => removeResource(one(draft, alarm, 'api-people-errors')),
  },
  {
    name: 'an alarm that tells nobody',
    caughtBy: 'alarm-has-an-action',
    spoil: (draft) => drop(one(draft, alarm, 'backup-failed'), ['AlarmActions']),
  },
  {
    name: 'an alarm that is switched off',
    caughtBy: 'alarm-has-an-action',
    spoil: (draft) => put(one(draft, alarm, 'api-latency'), ['ActionsEnabled'], false),
  },
  {
    name: 'an alarm that does not say whom it harms',
    caughtBy: 'alarm-says-its-harm',
    spoil: (draft) => put(one(draft, alarm), ['AlarmDescription'], 'Threshold exceeded'),
  },
  {
    name: 'an alarm whose runbook does not exist',
    caughtBy: 'alarm-has-a-runbook',
    spoil: (draft) =>
      put(
        one(draft, alarm),
        ['AlarmDescription'],
        'People wait for letters. See docs/operations.md#alarm-of-nothing',
      ),
  },
  {
    name: 'nothing rings when a backup fails',
    caughtBy: 'stage-watched',
    spoil: (draft) => removeResource(one(draft, alarm, 'backup-failed')),
  },
  {
    name: 'a stage without its dashboard',
    caughtBy: 'dashboard',
    spoil: (draft) => removeResource(one(draft, 'AWS::CloudWatch::Dashboard')),
  },
  {
    name: 'alarms that are not encrypted',
    caughtBy: 'topic-encrypted',
    spoil: (draft) => drop(one(draft, 'AWS::SNS::Topic', '-alarms'), ['KmsMasterKeyId']),
  },
  {
    name: 'an operator who is not told',
    caughtBy: 'topic-reaches-operators',
    spoil: (draft) => removeResource(one(draft, 'AWS::SNS::Subscription', '"email"')),
  },
  {
    name: 'mail events that are lost where they cannot be delivered',
    caughtBy: 'subscription-dead-letters',
    spoil: (draft) => drop(one(draft, 'AWS::SNS::Subscription', '"sqs"'), ['RedrivePolicy']),
  },
  {
    name: 'letters that may travel unencrypted',
    caughtBy: 'mail-tls',
    spoil: (draft) => drop(one(draft, 'AWS::SES::ConfigurationSet'), ['DeliveryOptions']),
  },
  {
    name: "campaigns that share the account's list of who bounced",
    caughtBy: 'mail-suppression',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::SES::ConfigurationSet', '-campaigns"'),
        ['SuppressionOptions', 'SuppressedReasons'],
        ['BOUNCE'],
      ),
  },
  {
    name: 'logs that are kept for ever',
    caughtBy: 'log-retention',
    spoil: (draft) => drop(one(draft, logs, 'worker-router'), ['RetentionInDays']),
  },
  {
    name: 'logs that are not encrypted',
    caughtBy: 'log-encrypted',
    spoil: (draft) => drop(one(draft, logs, 'api-people'), ['KmsKeyId']),
  },
  {
    name: 'logs that go with their stack',
    caughtBy: 'log-retained',
    spoil: (draft) => putAttribute(one(draft, logs, 'api-people'), 'DeletionPolicy', 'Delete'),
  },
  {
    name: "a function that writes to another's log",
    caughtBy: 'function-own-logs',
    spoil: (draft) =>
      put(
        one(draft, lambda, 'api-people'),
        ['LoggingConfig', 'LogGroup'],
        '/aws/lambda/portolan-harbor-api-openapi',
      ),
  },
  {
    name: 'a function on a runtime that goes out of support',
    caughtBy: 'function-runtime',
    spoil: (draft) => put(one(draft, lambda, 'api-people'), ['Runtime'], 'nodejs18.x'),
  },
  {
    name: 'a function whose environment anybody with the console reads',
    caughtBy: 'function-environment-encrypted',
    spoil: (draft) => drop(one(draft, lambda, 'api-people'), ['KmsKeyArn']),
  },
  {
    name: 'a function that takes all concurrency of the account',
    caughtBy: 'function-concurrency',
    spoil: (draft) => drop(one(draft, lambda, 'api-people'), ['ReservedConcurrentExecutions']),
  },
  {
    name: "a secret's value in a template",
    caughtBy: 'no-secret',
    spoil: (draft) =>
      put(one(draft, lambda, 'api-people'), ['Environment', 'Variables', 'ORIGIN_SECRETS'], 'written,out'),
  },
  {
    name: "an operator's address in an output",
    caughtBy: 'output-without-people',
    spoil: (draft) => {
      const { stack } = one(draft, 'AWS::SNS::Topic');
      const { template } = stack;
      Object.assign(template, {
        Outputs: { ...template.Outputs, Operator: { Value: 'somebody@clinic.example' } },
      });
    },
  },
];
