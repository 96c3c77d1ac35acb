import { type Found, isKept, ofType, unless } from '../model.ts';
import { at, type Finding } from '../templates.ts';

const blocks = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** Buckets of one stage: shut to the public, encrypted, owned by whoever owns the bucket, with their old versions. */
export const bucketFindings = (model: readonly Found[]): readonly Finding[] =>
  ofType(model, 'AWS::S3::Bucket').flatMap((bucket) => [
    ...unless(
      blocks.every((block) => at(bucket.is, 'PublicAccessBlockConfiguration', block) === true),
      bucket,
      'bucket-shut',
      'the public may be let in',
    ),
    ...unless(
      ['aws:kms', 'AES256'].includes(
        String(
          at(
            bucket.is,
            'BucketEncryption',
            'ServerSideEncryptionConfiguration',
            0,
            'ServerSideEncryptionByDefault',
            'SSEAlgorithm',
          ),
        ),
      ),
      bucket,
      'bucket-encrypted',
      'what lies in it is not said to be encrypted',
    ),
    ...unless(
      at(bucket.is, 'AccessControl') === undefined && at(bucket.is, 'WebsiteConfiguration') === undefined,
      bucket,
      'bucket-shut',
      'it has an access control list or is a web site of its own',
    ),
    ...unless(
      refusesPlainHttp(model, bucket),
      bucket,
      'bucket-tls',
      'it answers requests that are not encrypted on their way',
    ),
    ...unless(
      !bucket.stage.keepsData || isKept(bucket.deletionPolicy),
      bucket,
      'bucket-retained',
      'it goes with its stack',
    ),
  ]);

const refusesPlainHttp = (model: readonly Found[], bucket: Found): boolean =>
  ofType(model, 'AWS::S3::BucketPolicy').some(
    ({ is }) =>
      at(is, 'Bucket') === bucket.name &&
      JSON.stringify(at(is, 'PolicyDocument', 'Statement')).includes('"aws:SecureTransport":"false"'),
  );
