import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The bucket of the web app's files. */
export const acknowledgeWebBucket = (bucket: IConstruct): void =>
  Validations.of(bucket).acknowledge(
    {
      id: 'HIPAA.Security-S3DefaultEncryptionKMS',
      reason:
        'It holds the built web app, which everybody may download, and no data of anyone. Encrypted with keys of S3: with a KMS ' +
        'key CloudFront would need a right to decrypt, and it shall have none on the key of the records.',
    },
    {
      id: 'HIPAA.Security-S3BucketReplicationEnabled',
      reason: 'Every file is built from the source and uploaded again by a deployment; versions are kept.',
    },
  );

/** The bucket of access logs. */
export const acknowledgeWebLogs = (bucket: IConstruct): void =>
  Validations.of(bucket).acknowledge(
    {
      id: 'HIPAA.Security-S3DefaultEncryptionKMS',
      reason:
        'S3 writes server access logs only to buckets encrypted with its own keys (SSE-S3). They hold no address, path of the API, ' +
        'query or cookie.',
    },
    {
      id: 'HIPAA.Security-S3BucketReplicationEnabled',
      reason:
        'Access logs of public files, for diagnosis. What must outlive a region, the audit records, is in the backed-up table.',
    },
  );

/** The public edge. */
export const acknowledgeDistribution = (distribution: IConstruct, ownDomain: boolean): void => {
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR3',
      reason:
        'Access is logged by CloudFront standard logging v2 (stack edge-watch), which the rule does not know. The older logging ' +
        'writes whole paths, and the path of a calendar subscription is its secret.',
    },
    {
      id: 'AwsSolutions-CFR1',
      reason:
        'Staff of clinics and foundations sign in from wherever they are; a country says nothing of who may.',
    },
  );
  if (!ownDomain)
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR4',
      reason:
        'A stage without a domain of its own has the name that CloudFront gives, whose certificate and oldest TLS version CloudFront ' +
        'sets. With a domain, as the stage harbor, TLS 1.2 (2021) is the oldest.',
    });
};
