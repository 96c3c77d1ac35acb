import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { AlarmKey } from '../constructs/alarm-key.ts';
import { AlarmTopic } from '../constructs/alarm-topic.ts';

export type ObservabilityStackProps = StackProps & {
  readonly stage: Stage;
};

/**
 * Where alarms ring. Made before everything that can ring; an alarm rings only in its own region, so a stage away from us-east-1
 * has a second one there, for its edge.
 */
export class ObservabilityStack extends Stack {
  readonly key: IKey;
  readonly topic: ITopic;

  constructor(scope: Construct, id: string, props: ObservabilityStackProps) {
    super(scope, id, props);
    const { stage } = props;
    this.key = new AlarmKey(this, 'Key', stage);
    this.topic = new AlarmTopic(this, 'Alarms', { stage, key: this.key }).topic;
  }
}
