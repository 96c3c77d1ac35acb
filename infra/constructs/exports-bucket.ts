import { keptDays } from '@portolan/domain/exports/export';
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { acknowledgeExports } from '../nag/exports.ts';
import { PrivateBucket } from './private-bucket.ts';

/** Archives of organizations, for as long as an owner may fetch them; what was there before goes a day after. */
export class ExportsBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, stage, 'exports', {
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

  /** Leave to do this with its objects. */
  statement(actions: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[]): PolicyStatement {
    return new PolicyStatement({
      actions: actions.map((action) => `s3:${action}`),
      resources: [this.arnForObjects('*')],
    });
  }
}
