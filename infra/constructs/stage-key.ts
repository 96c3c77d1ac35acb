import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { removalIn } from './removal.ts';

/** The one key that a stage's tables, queues, secrets and logs are encrypted with. */
export class StageKey extends Key {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      alias: nameIn(stage, 'key'),
      description: `Portolan ${stage.name}: everything at rest`,
      enableKeyRotation: true,
      removalPolicy: removalIn(stage),
    });
    const { region } = Stack.of(this);
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogGroups',
        principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': Stack.of(this).formatArn({
              service: 'logs',
              resource: 'log-group:*',
            }),
          },
        },
      }),
    );
  }
}
