import { organizationPolicy } from '@portolan/data/key-policies';
import { idPrefixes } from '@portolan/domain/ids';
import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import {
  ArnPrincipal,
  CompositePrincipal,
  type IRole,
  ManagedPolicy,
  PolicyStatement,
  Role,
  SessionTagsPrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledgeOwnArchives } from '../nag/exports.ts';
import { exportsStatement } from './exports-bucket.ts';
import { dynamodbStatement, type Tables, tableKeyStatement } from './key-statements.ts';

export type TenantRoleProps = {
  readonly stage: Stage;
  readonly key: IKey;
  readonly tables: Tables;
  /** The functions that act for organizations. */
  readonly actors: readonly IRole[];
};

const tagKey = 'organization';
/** Ids have one length, so a pattern of question marks takes an id and nothing shorter, longer or wild. */
const idPattern = `${idPrefixes.organization}_${'?'.repeat(26)}`;

/** By name: the role trusts the functions, and the functions name the role. */
export const tenantRoleArn = (scope: Construct, stage: Stage): string =>
  Stack.of(scope).formatArn({
    service: 'iam',
    region: '',
    resource: 'role',
    resourceName: nameIn(stage, 'tenant'),
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });

/** What a function needs to take the role on. */
export const takeTenantRole = (scope: Construct, stage: Stage): PolicyStatement =>
  new PolicyStatement({
    actions: ['sts:AssumeRole', 'sts:TagSession'],
    resources: [tenantRoleArn(scope, stage)],
    conditions: { StringLike: { [`aws:RequestTag/${tagKey}`]: idPattern } },
  });

/**
 * The role that API functions take on to act for one organization. The session's tag names it, and the policy reaches the
 * keys that begin with it and no others, and its archives (ORG-6).
 */
export class TenantRole extends Construct {
  constructor(scope: Construct, id: string, { stage, key, tables, actors }: TenantRoleProps) {
    super(scope, id);
    const trusted = new CompositePrincipal(...actors.map(({ roleArn }) => new ArnPrincipal(roleArn)));
    const role = new Role(this, 'Role', {
      roleName: nameIn(stage, 'tenant'),
      maxSessionDuration: Duration.hours(1),
      assumedBy: new SessionTagsPrincipal(
        trusted.withConditions({
          'ForAllValues:StringEquals': { 'aws:TagKeys': [tagKey] },
          StringLike: { [`aws:RequestTag/${tagKey}`]: idPattern },
        }),
      ),
    });
    const tagged = `\${aws:PrincipalTag/${tagKey}}`;
    const isAnId = { [`aws:PrincipalTag/${tagKey}`]: idPattern };
    const ownKeys = organizationPolicy(tagged).map((statement) => {
      const allowed = dynamodbStatement(statement, tables);
      // A tag is text like any other until it has the form of an id; then no `*` is in it.
      allowed.addCondition('StringLike', isAnId);
      return allowed;
    });
    const ownArchives = exportsStatement(this, stage, ['GetObject'], tagged);
    ownArchives.addCondition('StringLike', isAnId);
    role.addManagedPolicy(
      new ManagedPolicy(this, 'Policy', {
        managedPolicyName: nameIn(stage, 'tenant'),
        statements: [...ownKeys, ownArchives, tableKeyStatement(key)],
      }),
    );
    acknowledgeOwnArchives(this, stage, `aws:PrincipalTag/${tagKey}`);
  }
}
