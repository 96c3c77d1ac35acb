import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY } from 'aws-cdk-lib/cx-api';
import { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { acknowledgeWebLogs } from '../nag/web.ts';
import { PrivateBucket } from './private-bucket.ts';

/** Who fetched what: from the edge and from the bucket behind it, without people's addresses. Kept as long as every log. */
export class WebLogs extends Construct {
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    const { account } = Stack.of(this);
    // Without it the library lets S3 write by an access control list, and this bucket has none.
    this.node.setContext(S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY, true);
    this.bucket = new PrivateBucket(this, 'Bucket', stage, 'web-logs', {
      lifecycleRules: [
        { expiration: Duration.days(stage.logDays), noncurrentVersionExpiration: Duration.days(30) },
      ],
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EdgeLog',
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`AWSLogs/${account}/*`)],
        conditions: {
          StringEquals: {
            'aws:SourceAccount': account,
            's3:x-amz-acl': 'bucket-owner-full-control',
          },
          ArnLike: {
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'logs',
              region: 'us-east-1',
              resource: 'delivery-source:*',
            }),
          },
        },
      }),
    );
    acknowledgeWebLogs(this.bucket);
  }
}
