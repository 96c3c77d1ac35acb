import type { StreamSource } from '@portolan/functions/declared-function';
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  EventSourceMapping,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';
import { keyStatement } from './key-statements.ts';

export type StreamFeedProps = {
  readonly stage: Stage;
  readonly topic: ITopic;
  /** The worker's name in the manifest. */
  readonly name: string;
  readonly source: StreamSource;
  readonly table: Table;
  readonly worker: LambdaFunction;
  readonly deadLetters: IQueue;
  readonly harm: string;
};

const streamArnOf = (table: Table): string => {
  if (table.tableStreamArn === undefined) throw new Error('A stream source needs a table with a stream');
  return table.tableStreamArn;
};

/** What a function needs to follow a table's stream, and to set aside what it cannot. */
export const streamStatements = (table: Table, deadLetters: IQueue, key: IKey): PolicyStatement[] => [
  new PolicyStatement({
    actions: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ],
    resources: [streamArnOf(table)],
  }),
  keyStatement(key, 'dynamodb', ['Decrypt']),
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
  keyStatement(key, 'sqs', ['Decrypt', 'GenerateDataKey']),
];

/** Feeds a worker from a table's stream, as the manifest says. */
export class StreamFeed extends Construct {
  constructor(scope: Construct, id: string, props: StreamFeedProps) {
    super(scope, id);
    const { source, worker, stage, name } = props;
    new EventSourceMapping(this, 'Mapping', {
      target: worker,
      eventSourceArn: streamArnOf(props.table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: source.batchSize,
      maxBatchingWindow: Duration.seconds(source.windowSeconds),
      retryAttempts: source.maxRetries,
      bisectBatchOnError: source.bisectOnError,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(props.deadLetters),
    });
    new HarmAlarm(this, 'Behind', {
      alarmName: `${nameIn(stage, name)}-behind`,
      harm: props.harm,
      runbook: 'alarm-stream-behind',
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'IteratorAge',
        dimensionsMap: { FunctionName: worker.functionName },
        statistic: 'Maximum',
        period: alarmPeriod,
      }),
      threshold: Duration.minutes(10).toMilliseconds(),
      topic: props.topic,
    });
  }
}
