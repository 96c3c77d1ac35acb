import type { IConstruct } from 'constructs';
import { bucketName } from '../config/bucket-name.ts';
import type { Stage } from '../config/stage.ts';
import { acknowledge, type Rule } from './acknowledge.ts';

const said =
  'The audit log of the organization says who asked for an archive and who fetched it; two functions reach the bucket, and an organization its own folder.';

/** The bucket of organizations' archives. */
export const acknowledgeExports = (bucket: IConstruct): void =>
  acknowledge(bucket, {
    'AwsSolutions-S1': said,
    'HIPAA.Security-S3BucketLoggingEnabled': said,
    'HIPAA.Security-S3DefaultEncryptionKMS':
      'Encrypted with keys of S3. An archive is a copy that lives for a week and is fetched by an address signed for five minutes; ' +
      'nobody but two functions has a right to the bucket, and an organization to its own folder.',
    'HIPAA.Security-S3BucketReplicationEnabled':
      'An archive is a copy of records that are backed up, and goes after a week. Another is made for the asking.',
  });

/** A function that works on archives, whose names are ids that nobody knows beforehand. */
export const acknowledgeArchives = (worker: IConstruct, stage: Stage): void => {
  const bucket = bucketName(stage, 'exports', stage.account ?? '<AWS::AccountId>');
  const everyObject: Rule = `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${bucket}/*]`;
  acknowledge(worker, {
    [everyObject]:
      'Archives are named by organization and export, ids that nobody knows beforehand; the bucket holds archives and nothing else.',
  });
};

/** The role for acting for one organization, which reaches the folder that its tag names. */
export const acknowledgeOwnArchives = (role: IConstruct, stage: Stage, tag: string): void => {
  const bucket = bucketName(stage, 'exports', stage.account ?? '<AWS::AccountId>');
  const ownObjects: Rule = `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${bucket}/<${tag}>/*]`;
  acknowledge(role, {
    [ownObjects]:
      'Archives are named by export, ids that nobody knows beforehand; the folder is the organization that the tag names.',
  });
};
