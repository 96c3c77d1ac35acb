import { Stack } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { bucketName } from '../config/bucket-name.ts';
import type { Stage } from '../config/stage.ts';
import { removalIn } from './removal.ts';

/**
 * A bucket that nobody reaches but by a policy and TLS, encrypted with keys of S3, which keeps what it held before.
 */
export class PrivateBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    stage: Stage,
    thing: string,
    props: Pick<BucketProps, 'lifecycleRules' | 'serverAccessLogsBucket' | 'serverAccessLogsPrefix'>,
  ) {
    super(scope, id, {
      ...props,
      bucketName: bucketName(stage, thing, Stack.of(scope).account),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: removalIn(stage),
    });
  }

  /** The library's class leaves undefined what its own interface does not. */
  override get isWebsite(): boolean {
    return super.isWebsite ?? false;
  }
}
