import { type Found, ofType, unless } from '../model.ts';
import { at, type Finding, listOf, textsOf } from '../templates.ts';
import { holdsDeadLetters } from './queues.ts';

/** Event sources of one stage: partial failures, and an end to every retry. */
export const eventSourceFindings = (model: readonly Found[]): readonly Finding[] => [
  ...ofType(model, 'AWS::Events::Rule').flatMap((schedule) => scheduleFindings(model, schedule)),
  ...ofType(model, 'AWS::Lambda::EventSourceMapping').flatMap((mapping) => [
    ...unless(
      textsOf(at(mapping.is, 'FunctionResponseTypes')).includes('ReportBatchItemFailures'),
      mapping,
      'partial-failures',
      'one failure brings the whole batch again',
    ),
    ...unless(at(mapping.is, 'Enabled') !== false, mapping, 'event-source-enabled', 'it is off'),
    ...(String(at(mapping.is, 'EventSourceArn')).includes('/stream/')
      ? streamFindings(model, mapping)
      : queueFindings(model, mapping)),
  ]),
];

/** EventBridge calls and does not wait: what fails must end somewhere, after tries that end. */
const scheduleFindings = (model: readonly Found[], schedule: Found): readonly Finding[] => {
  const called = listOf(at(schedule.is, 'Targets')).map((target) => String(at(target, 'Arn')));
  const configured = ofType(model, 'AWS::Lambda::EventInvokeConfig').find(({ is }) =>
    called.some((arn) => arn.endsWith(`:${String(at(is, 'FunctionName'))}`)),
  );
  return [
    ...unless(at(schedule.is, 'State') !== 'DISABLED', schedule, 'schedule-enabled', 'it never strikes'),
    ...unless(
      ofType(model, 'AWS::SQS::Queue').some(
        (queue) =>
          holdsDeadLetters(queue) &&
          queue.arn === at(configured?.is, 'DestinationConfig', 'OnFailure', 'Destination'),
      ) && at(configured?.is, 'MaximumRetryAttempts') !== undefined,
      schedule,
      'schedule-on-failure',
      'a strike that fails is lost, and nobody is told',
    ),
  ];
};

/** Messages that are taken and then turned away, because a function may not run as often, lose one of their tries. */
const queueFindings = (model: readonly Found[], mapping: Found): readonly Finding[] => {
  const worker = ofType(model, 'AWS::Lambda::Function').find(({ arn, name }) =>
    [arn, name].includes(String(at(mapping.is, 'FunctionName'))),
  );
  const reserved = at(worker?.is, 'ReservedConcurrentExecutions');
  const asked = at(mapping.is, 'ScalingConfig', 'MaximumConcurrency');
  return unless(
    reserved === undefined || (asked !== undefined && Number(asked) <= Number(reserved)),
    mapping,
    'queue-within-concurrency',
    'it takes more messages at once than its worker may work on',
  );
};

const streamFindings = (model: readonly Found[], mapping: Found): readonly Finding[] => {
  const retries = Number(at(mapping.is, 'MaximumRetryAttempts') ?? -1);
  const destination = at(mapping.is, 'DestinationConfig', 'OnFailure', 'Destination');
  return [
    ...unless(
      retries >= 0 && retries <= 10,
      mapping,
      'stream-finite-retries',
      `${retries} retries: one bad record would hold up a shard until it expires`,
    ),
    ...unless(
      at(mapping.is, 'BisectBatchOnFunctionError') === true,
      mapping,
      'stream-bisect',
      'a batch is set aside whole for one bad record',
    ),
    ...unless(
      ofType(model, 'AWS::SQS::Queue').some((queue) => queue.arn === destination && holdsDeadLetters(queue)),
      mapping,
      'stream-on-failure',
      'what is given up is lost: it goes to no dead-letter queue',
    ),
    ...unless(
      at(mapping.is, 'StartingPosition') === 'TRIM_HORIZON',
      mapping,
      'stream-from-the-start',
      'changes made before the first poll are passed over',
    ),
  ];
};
