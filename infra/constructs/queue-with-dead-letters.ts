import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';

/** Seconds a letter, or what became of it, may wait before somebody is told. */
export const longestWaitSeconds = 900;

type Surroundings = { readonly stage: Stage; readonly key: IKey; readonly topic: ITopic };

export type DeadLetterQueueProps = Surroundings & {
  readonly name: string;
  /** What people wait for while a message lies there. */
  readonly harm: string;
};

/** Where messages wait for an operator after the last try, for two weeks. One message rings. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { stage, key, topic, name, harm }: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: nameIn(stage, name),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new HarmAlarm(this, 'Filled', {
      alarmName: nameIn(stage, name),
      harm,
      runbook: 'alarm-dead-letters',
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: alarmPeriod,
        statistic: 'Maximum',
      }),
      threshold: 1,
      topic,
    });
  }
}

export type QueueWithDeadLettersProps = Surroundings & {
  readonly name: string;
  readonly deadLetterQueue: string;
  readonly visibilityTimeoutSeconds: number;
  /** Receives before a message is set aside. */
  readonly maxReceives: number;
  readonly harm: string;
  /** Seconds that a message may wait before it rings. */
  readonly longestWaitSeconds: number;
};

/** A queue whose hopeless messages are set aside, with an alarm on those and on messages that wait too long. */
export class QueueWithDeadLetters extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: QueueWithDeadLettersProps) {
    super(scope, id);
    const { stage, key, topic, name, harm } = props;
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      stage,
      key,
      topic,
      name: props.deadLetterQueue,
      harm,
    }).queue;
    this.queue = new Queue(this, 'Queue', {
      queueName: nameIn(stage, name),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.visibilityTimeoutSeconds),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.maxReceives },
    });
    new HarmAlarm(this, 'Age', {
      alarmName: `${nameIn(stage, name)}-age`,
      harm,
      runbook: 'alarm-queue-age',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod }),
      threshold: props.longestWaitSeconds,
      topic,
    });
  }
}
