import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';

export type AlarmTopicProps = { readonly stage: Stage; readonly key: IKey };

/** Known before it exists, to whoever may use its key. */
export const alarmTopicName = (stage: Stage): string => nameIn(stage, 'alarms');

/** Where alarms ring: each operator gets a letter, once they have confirmed the address. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { stage, key }: AlarmTopicProps) {
    super(scope, id);
    const { account } = Stack.of(this);
    this.topic = new Topic(this, 'Topic', {
      topicName: alarmTopicName(stage),
      displayName: `Portolan ${stage.name}`,
      masterKey: key,
      enforceSSL: true,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: {
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'cloudwatch',
              resource: `alarm:${nameIn(stage, '*')}`,
            }),
          },
        },
      }),
    );
    for (const operator of stage.operators) this.topic.addSubscription(new EmailSubscription(operator));
  }
}
