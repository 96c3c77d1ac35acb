import type { QueueSource } from '@portolan/functions/declared-function';
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { keyStatement } from './key-statements.ts';

/** What a function needs to take messages from a queue. */
export const queueStatements = (queue: IQueue, key: IKey): PolicyStatement[] => [
  new PolicyStatement({
    actions: [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:ReceiveMessage',
    ],
    resources: [queue.queueArn],
  }),
  keyStatement(key, 'sqs', ['Decrypt']),
];

/** What a function needs to send to queues; nothing where there are none. */
export const sendStatements = (queues: readonly IQueue[], key: IKey): PolicyStatement[] =>
  queues.length === 0
    ? []
    : [
        new PolicyStatement({
          actions: ['sqs:SendMessage'],
          resources: queues.map(({ queueArn }) => queueArn),
        }),
        keyStatement(key, 'sqs', ['Decrypt', 'GenerateDataKey']),
      ];

export type QueueFeedProps = {
  readonly source: QueueSource;
  readonly queue: IQueue;
  readonly worker: LambdaFunction;
  /** How many calls of the worker may run at once; null leaves it to the account. */
  readonly concurrency: number | null;
};

/** Feeds a worker from a queue, as the manifest says. Only the messages that failed come again. */
export class QueueFeed extends Construct {
  constructor(scope: Construct, id: string, { source, queue, worker, concurrency }: QueueFeedProps) {
    super(scope, id);
    new EventSourceMapping(this, 'Mapping', {
      target: worker,
      eventSourceArn: queue.queueArn,
      batchSize: source.batchSize,
      maxBatchingWindow: Duration.seconds(source.windowSeconds),
      reportBatchItemFailures: true,
      // Taken and then turned away for want of concurrency, a message would lose one of its tries.
      ...(concurrency !== null && { maxConcurrency: concurrency }),
    });
  }
}
