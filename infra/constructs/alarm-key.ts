import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmTopicName } from './alarm-topic.ts';
import { removalIn } from './removal.ts';

/**
 * The key of the alarms, and of the firewall's log. It is not the stage's own, so that alarms exist before everything that can
 * ring, and no service that only watches may use the key of people's records.
 */
export class AlarmKey extends Key {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      alias: nameIn(stage, 'alarms'),
      description: `Portolan ${stage.name}: alarms and the firewall's log`,
      enableKeyRotation: true,
      removalPolicy: removalIn(stage),
    });
    const { region } = Stack.of(this);
    const arn = (service: string, resource: string) => Stack.of(this).formatArn({ service, resource });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        // For the topic of this name and nothing else.
        conditions: {
          StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': arn('sns', alarmTopicName(stage)) },
        },
      }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'FirewallLog',
        principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: { 'kms:EncryptionContext:aws:logs:arn': arn('logs', 'log-group:aws-waf-logs-*') },
        },
      }),
    );
  }
}
