import { mailEventsSource } from '@portolan/functions/campaign-workers';
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { type ITopic, Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { workerHarms } from '../config/harms.ts';
import { nameIn, type Stage } from '../config/stage.ts';
import { longestWaitSeconds, QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export type MailEventsProps = {
  readonly stage: Stage;
  /** Gets two statements, for the services that pass events on. */
  readonly key: Key;
  readonly topic: ITopic;
};

/** Neither opening nor clicking: whether somebody reads a letter is nobody's business. */
const events = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
];

/**
 * What becomes of each letter, on the queue of the worker that follows it. By SNS, which tries again for days, and not by EventBridge,
 * to which SES delivers on a best effort. The queue lies here and not with the worker, because who may put something on it, and
 * what they need of the key, belongs to the mail.
 */
export class MailEvents extends Construct {
  readonly queue: IQueue;
  private readonly props: MailEventsProps;
  private readonly told: ITopic;

  constructor(scope: Construct, id: string, props: MailEventsProps) {
    super(scope, id);
    this.props = props;
    const { stage, key } = props;
    const { queue, deadLetters } = new QueueWithDeadLetters(this, mailEventsSource.queue, {
      stage,
      key,
      topic: props.topic,
      name: mailEventsSource.queue,
      deadLetterQueue: mailEventsSource.deadLetterQueue,
      visibilityTimeoutSeconds: mailEventsSource.visibilityTimeoutSeconds,
      maxReceives: mailEventsSource.maxReceives,
      harm: workerHarms['mail-events'],
      longestWaitSeconds,
    });
    this.queue = queue;
    const told = this.makeTopic();
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'MailEvents',
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': told.topicArn } },
      }),
    );
    new Subscription(this, 'Subscription', {
      topic: told,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queue.queueArn,
      rawMessageDelivery: true,
      deadLetterQueue: deadLetters,
    });
    this.told = told;
  }

  /** What becomes of letters that are sent through this set is told here from now on. */
  tellOf(configurationSet: ConfigurationSet, id: string, name: string): void {
    configurationSet.addEventDestination(id, {
      configurationSetEventDestinationName: nameIn(this.props.stage, name),
      destination: EventDestination.snsTopic(this.told),
      events,
    });
  }

  private makeTopic(): Topic {
    const { stage, key } = this.props;
    const topicName = nameIn(stage, mailEventsSource.queue);
    const told = new Topic(this, 'Topic', { topicName, masterKey: key, enforceSSL: true });
    // By its name, not by reference: the key's stack is made before this one.
    const topicArn = Stack.of(key).formatArn({ service: 'sns', resource: topicName });
    const letUse = (sid: string, service: string, conditions: Record<string, Record<string, string>>) =>
      key.addToResourcePolicy(
        new PolicyStatement({
          sid,
          principals: [new ServicePrincipal(service)],
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: ['*'],
          conditions,
        }),
      );
    letUse('MailEventsIn', 'ses.amazonaws.com', {
      StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': topicArn },
    });
    letUse('MailEventsOut', 'sns.amazonaws.com', { ArnEquals: { 'aws:SourceArn': topicArn } });
    return told;
  }
}
