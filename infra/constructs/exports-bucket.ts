import { keptDays } from '@portolan/domain/exports/export';
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { bucketName } from '../config/bucket-name.ts';
import type { Stage } from '../config/stage.ts';
import { acknowledgeExports } from '../nag/exports.ts';
import { PrivateBucket } from './private-bucket.ts';

const thing = 'exports';

/** Archives of organizations, for as long as an owner may fetch them; what was there before goes a day after. */
export class ExportsBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, stage, thing, {
      lifecycleRules: [
        {
          expiration: Duration.days(keptDays),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    acknowledgeExports(this);
  }
}

/** The bucket as functions of another stack are told of it: by its name, which needs no reference. */
export const exportsBucketName = (scope: Construct, stage: Stage): string =>
  bucketName(stage, thing, Stack.of(scope).account);

/** Leave to do this with the archives; in one organization's folder where it is given. */
export const exportsStatement = (
  scope: Construct,
  stage: Stage,
  actions: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[],
  folder?: string,
): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `s3:${action}`),
    resources: [
      Stack.of(scope).formatArn({
        service: 's3',
        region: '',
        account: '',
        resource: [exportsBucketName(scope, stage), ...(folder === undefined ? [] : [folder]), '*'].join('/'),
      }),
    ],
  });
