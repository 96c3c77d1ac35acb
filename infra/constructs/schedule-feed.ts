import type { ScheduleSource } from '@portolan/functions/declared-function';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventInvokeConfig, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { keyStatement } from './key-statements.ts';

export type ScheduleFeedProps = {
  readonly stage: Stage;
  /** The worker's name in the manifest. */
  readonly name: string;
  readonly source: ScheduleSource;
  readonly worker: LambdaFunction;
  readonly deadLetters: IQueue;
};

/** What a function needs to set aside the strikes it fails at; sending to its queues needs the same of the key. */
export const scheduleStatements = (deadLetters: IQueue, key: IKey): PolicyStatement[] => [
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
  keyStatement(key, 'sqs', ['Decrypt', 'GenerateDataKey']),
];

/**
 * Calls a worker at every multiple of so many minutes, as the manifest says. EventBridge calls it and does not wait: what fails
 * is tried again by Lambda and then set aside.
 */
export class ScheduleFeed extends Construct {
  constructor(scope: Construct, id: string, { stage, name, source, worker, deadLetters }: ScheduleFeedProps) {
    super(scope, id);
    new Rule(this, 'Rule', {
      ruleName: nameIn(stage, name),
      schedule: Schedule.cron({ minute: `0/${source.everyMinutes}` }),
      targets: [new LambdaTarget(worker)],
    });
    new EventInvokeConfig(this, 'Invocations', {
      function: worker,
      retryAttempts: source.maxRetries,
      onFailure: new SqsDestination(deadLetters),
    });
  }
}
