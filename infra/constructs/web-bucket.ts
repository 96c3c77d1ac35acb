import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { acknowledgeWebBucket } from '../nag/web.ts';
import { PrivateBucket } from './private-bucket.ts';

export type WebBucketProps = { readonly stage: Stage; readonly logs: PrivateBucket };

/** The files of the web app, which CloudFront alone reads. */
export class WebBucket extends Construct {
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, id: string, { stage, logs }: WebBucketProps) {
    super(scope, id);
    this.bucket = new PrivateBucket(this, 'Bucket', stage, 'web', {
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'web-bucket/',
      // Each deployment writes every file anew.
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
    });
    acknowledgeWebBucket(this.bucket);
  }
}
