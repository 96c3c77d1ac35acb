import type { IConstruct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** The bucket of organizations' archives. */
export const acknowledgeExports = (bucket: IConstruct): void =>
  acknowledge(bucket, {
    'AwsSolutions-S1':
      'The audit log of the organization says who asked for an archive and who fetched it; two functions alone reach the bucket.',
    'HIPAA.Security-S3BucketLoggingEnabled':
      'The audit log of the organization says who asked for an archive and who fetched it; two functions alone reach the bucket.',
    'HIPAA.Security-S3DefaultEncryptionKMS':
      'Encrypted with keys of S3. An archive is a copy that lives for a week and is fetched by an address signed for five minutes; ' +
      'nobody but two functions has a right to the bucket.',
    'HIPAA.Security-S3BucketReplicationEnabled':
      'An archive is a copy of records that are backed up, and goes after a week. Another is made for the asking.',
  });
