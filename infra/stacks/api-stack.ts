import { directoryPolicy, type KeyStatement } from '@portolan/data/key-policies';
import type { Variable } from '@portolan/functions/declared-function';
import { apiFunctions, apiTimeoutSeconds, ofEachApiFunction } from '@portolan/functions/manifest';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Assets } from '../assets.ts';
import { apiHarms } from '../config/harms.ts';
import type { Stage } from '../config/stage.ts';
import { environmentOf } from '../constructs/environment.ts';
import { exportsBucketName } from '../constructs/exports-bucket.ts';
import type { HttpRoutesProps } from '../constructs/http-routes.ts';
import { dynamodbStatement, type Tables, tableKeyStatement } from '../constructs/key-statements.ts';
import { PortolanFunction } from '../constructs/portolan-function.ts';
import { TenantRole, takeTenantRole, tenantRoleArn } from '../constructs/tenant-role.ts';

export type ApiStackProps = StackProps & {
  readonly stage: Stage;
  readonly assets: Assets;
  readonly key: IKey;
  readonly topic: ITopic;
  readonly tables: Tables;
  /** What the public edge says, as the functions are told. */
  readonly originSecrets: string;
  /** `https://…`, without a path. */
  readonly appOrigin: string;
};

/** What answers for the API: one function a resource, and the role for acting for one organization. */
export class ApiStack extends Stack {
  readonly functionOf: HttpRoutesProps['functionOf'];

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { stage, key, topic, tables } = props;
    const values: Partial<Record<Variable, string>> = {
      ORIGIN_SECRETS: props.originSecrets,
      TENANT_TABLE: tables.tenant.tableName,
      DIRECTORY_TABLE: tables.directory.tableName,
      TENANT_ROLE_ARN: tenantRoleArn(this, stage),
      APP_ORIGIN: props.appOrigin,
      EXPORTS_BUCKET: exportsBucketName(this, stage),
    };
    const withDatabase = (directory: readonly KeyStatement[]) => [
      ...directory.map((statement) => dynamodbStatement(statement, tables)),
      tableKeyStatement(key),
      takeTenantRole(this, stage),
    ];
    const functionOf = ofEachApiFunction(
      ({ name, database, variables, ...declared }) =>
        new PortolanFunction(this, name, {
          stage,
          key,
          topic,
          name: `api-${name}`,
          folder: props.assets.functions('api', name),
          timeoutSeconds: apiTimeoutSeconds,
          environment: environmentOf(variables, values),
          statements: database
            ? withDatabase('directory' in declared ? declared.directory : directoryPolicy)
            : [],
          concurrency: stage.reservedConcurrency?.api ?? null,
          harm: apiHarms[name],
        }),
    );
    new TenantRole(this, 'TenantRole', {
      stage,
      key,
      tables,
      actors: apiFunctions.flatMap(({ name, database }) => (database ? [functionOf(name).role] : [])),
    });
    this.functionOf = (resource) => functionOf(resource).function;
  }
}
