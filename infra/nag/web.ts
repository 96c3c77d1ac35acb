import { Stack } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { bucketName } from '../config/bucket-name.ts';
import type { Stage } from '../config/stage.ts';
import { acknowledge, type Rule } from './acknowledge.ts';

/** The bucket of the web app's files. */
export const acknowledgeWebBucket = (bucket: IConstruct): void =>
  acknowledge(bucket, {
    'HIPAA.Security-S3DefaultEncryptionKMS':
      'It holds the built web app, which everybody may download, and no data of anyone. Encrypted with keys of S3: with a KMS ' +
      'key CloudFront would need a right to decrypt, and it shall have none on the key of the records.',
    'HIPAA.Security-S3BucketReplicationEnabled':
      'Every file is built from the source and uploaded again by a deployment; versions are kept.',
  });

/** The bucket of access logs. */
export const acknowledgeWebLogs = (bucket: IConstruct): void =>
  acknowledge(bucket, {
    'HIPAA.Security-S3DefaultEncryptionKMS':
      'S3 writes server access logs only to buckets encrypted with its own keys (SSE-S3). They hold neither a path of the API ' +
      'nor a query, a cookie or an email address.',
    'HIPAA.Security-S3BucketReplicationEnabled':
      'Access logs of public files, for diagnosis. What must outlive a region, the audit records, is in the backed-up table.',
  });

/** The public edge. */
export const acknowledgeDistribution = (distribution: IConstruct, ownDomain: boolean): void => {
  acknowledge(distribution, {
    'AwsSolutions-CFR1':
      'Staff of clinics and foundations sign in from wherever they are; a country says nothing of who may.',
    'AwsSolutions-CFR3':
      'Access is logged by CloudFront standard logging v2 (stack edge-watch), which the rule does not know. The older logging ' +
      'writes whole paths, and the path of a calendar subscription is its secret.',
  });
  if (!ownDomain)
    acknowledge(distribution, {
      'AwsSolutions-CFR4':
        'A stage without a domain of its own has the name that CloudFront gives, whose certificate and oldest TLS version CloudFront ' +
        'sets. With a domain TLS 1.2 (2021) is the oldest.',
    });
};

/** What uploads the web app during a deployment: a function of the CDK's own, with a role of ours. */
export const acknowledgeUpload = (upload: IConstruct, policy: IConstruct, stage: Stage): void => {
  const account = stage.account ?? '<AWS::AccountId>';
  const everyObject = (bucket: string): Rule =>
    `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${bucket}/*]`;
  acknowledge(policy, {
    [everyObject(`cdk-hnb659fds-assets-${account}-${stage.region}`)]:
      'Reads the uploaded build from the staging bucket of the CDK; its name there is a hash that each deployment changes. ' +
      'GetObject alone, and the bucket holds builds only.',
    [everyObject(bucketName(stage, 'web', account))]:
      'Writes the files of the web app, whose hashed names each build changes, into the one bucket that holds nothing else. ' +
      'GetObject and PutObject alone.',
  });
  for (const handler of Stack.of(upload).node.findAll())
    if (handler instanceof CfnFunction)
      acknowledge(handler, {
        'AwsSolutions-L1':
          'The CDK chooses the runtime of its own handler and moves it on with its releases.',
        'HIPAA.Security-LambdaConcurrency':
          'CloudFormation calls it, once after the other, and only during a deployment.',
        'HIPAA.Security-LambdaDLQ':
          'CloudFormation waits for its answer; without one the deployment fails and is rolled back.',
        'HIPAA.Security-LambdaInsideVPC':
          'It reaches S3 by its public endpoint with signed TLS requests, and nothing inside a network. It sees public files only.',
      });
};
