import { against, type Found, ofType, unless } from '../model.ts';
import { at, type Finding } from '../templates.ts';
import { alarmsOn } from './alarms-on.ts';
import { keyOf } from './stage-key.ts';

/** Dead-letter queues say so in their names, so that one that nobody sends to, or a queue that lost its own, is seen. */
export const holdsDeadLetters = ({ name }: Found): boolean => name.endsWith('-dead-letters');

const fourteenDays = 14 * 24 * 3600;

/** Queues of one stage: dead-letter queues, finite receives, encryption, alarms, and time enough for their workers. */
export const queueFindings = (model: readonly Found[]): readonly Finding[] => {
  const queues = ofType(model, 'AWS::SQS::Queue');
  const deadLetterQueues = queues.filter(holdsDeadLetters);
  const mappings = ofType(model, 'AWS::Lambda::EventSourceMapping');
  const key = keyOf(model);
  return queues.flatMap((queue) => [
    ...unless(
      key !== undefined && at(queue.is, 'KmsMasterKeyId') === key.arn,
      queue,
      'queue-encrypted',
      'what waits in it is not encrypted with the key of the stage',
    ),
    ...(holdsDeadLetters(queue)
      ? deadLetterFindings(model, queue, queues)
      : redrive(queue, deadLetterQueues)),
    ...mappings
      .filter(({ is }) => at(is, 'EventSourceArn') === queue.arn)
      .flatMap((mapping) => consumed(model, queue, mapping)),
  ]);
};

const redrive = (queue: Found, deadLetterQueues: readonly Found[]): readonly Finding[] => {
  const target = deadLetterQueues.find(
    ({ arn }) => arn === at(queue.is, 'RedrivePolicy', 'deadLetterTargetArn'),
  );
  if (target === undefined)
    return [against(queue, 'queue-has-dead-letters', 'what it cannot deliver goes to no dead-letter queue')];
  const receives = Number(at(queue.is, 'RedrivePolicy', 'maxReceiveCount'));
  return [
    ...unless(
      receives >= 2 && receives <= 20,
      queue,
      'queue-finite-receives',
      `${receives} receives, not 2 to 20`,
    ),
    ...unless(
      Number(at(target.is, 'MessageRetentionPeriod')) > Number(at(queue.is, 'MessageRetentionPeriod')),
      queue,
      'dead-letters-kept',
      'a message keeps its age when it moves, and would expire before an operator sees it',
    ),
  ];
};

const deadLetterFindings = (
  model: readonly Found[],
  queue: Found,
  queues: readonly Found[],
): readonly Finding[] => [
  ...unless(
    queues.some(({ is }) => at(is, 'RedrivePolicy', 'deadLetterTargetArn') === queue.arn) ||
      ofType(model, 'AWS::Lambda::EventSourceMapping').some(
        ({ is }) => at(is, 'DestinationConfig', 'OnFailure', 'Destination') === queue.arn,
      ) ||
      ofType(model, 'AWS::Lambda::EventInvokeConfig').some(
        ({ is }) => at(is, 'DestinationConfig', 'OnFailure', 'Destination') === queue.arn,
      ),
    queue,
    'dead-letters-used',
    'nothing ever comes here',
  ),
  ...unless(
    at(queue.is, 'MessageRetentionPeriod') === fourteenDays,
    queue,
    'dead-letters-kept',
    'not for 14 days',
  ),
  ...unless(
    alarmsOn(model, 'AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName: queue.name }).some(
      ({ is }) => at(is, 'Threshold') === 1 && at(is, 'Statistic') === 'Maximum',
    ),
    queue,
    'dead-letters-alarm',
    'no alarm rings at the first dead letter',
  ),
];

const consumed = (model: readonly Found[], queue: Found, mapping: Found): readonly Finding[] => {
  const consumer = ofType(model, 'AWS::Lambda::Function').find(({ name, arn }) =>
    [name, arn].includes(String(at(mapping.is, 'FunctionName'))),
  );
  const timeout = Number(at(consumer?.is, 'Timeout'));
  const visibility = Number(at(queue.is, 'VisibilityTimeout'));
  return [
    ...unless(
      visibility >= 6 * timeout,
      queue,
      'visibility-timeout',
      `${visibility} s is less than six times the ${timeout} s of its function`,
    ),
    ...unless(
      alarmsOn(model, 'AWS/SQS', 'ApproximateAgeOfOldestMessage', { QueueName: queue.name }).length > 0,
      queue,
      'queue-age-alarm',
      'no alarm on messages that wait too long',
    ),
  ];
};
