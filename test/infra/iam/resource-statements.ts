import { against } from '../model.ts';
import { type Finding, isObject } from '../templates.ts';
import { actionsOf, principalsOf, type ResourcePolicy, type Statement } from './policies.ts';

type Row = {
  readonly kind: ResourcePolicy['kind'];
  readonly effect: Statement['Effect'];
  /** An account by its root; services without the domain and the region. */
  readonly who: string;
  readonly actions: readonly string[];
  /** Keys of its conditions, in lower case as IAM compares them. */
  readonly keys: readonly string[];
};

const row = (
  kind: Row['kind'],
  effect: Row['effect'],
  who: string,
  actions: readonly string[],
  keys: readonly string[],
): Row => ({ kind, effect, who, actions, keys });

const tls = 'aws:securetransport';
const source = 'aws:sourcearn';
const account = 'aws:sourceaccount';
const viaSns = 'kms:encryptioncontext:aws:sns:topicarn';
const useKey = ['kms:Decrypt', 'kms:GenerateDataKey'];

/** Every statement there may be in a policy that stands with a resource: who, what, and under which conditions. */
const rows: readonly Row[] = [
  // The account's own policies decide, with conditions of their own.
  row('key', 'Allow', 'root', ['kms:*'], []),
  // The library adds these for each secret; they widen nothing, and shall not begin to.
  row(
    'key',
    'Allow',
    'root',
    ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    ['kms:viaservice'],
  ),
  row('key', 'Allow', 'root', ['kms:CreateGrant', 'kms:DescribeKey'], ['kms:viaservice']),
  row(
    'key',
    'Allow',
    'logs',
    ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    ['kms:encryptioncontext:aws:logs:arn'],
  ),
  row('key', 'Allow', 'cloudwatch', useKey, [viaSns]),
  row('key', 'Allow', 'ses', useKey, [viaSns]),
  row('key', 'Allow', 'sns', useKey, [source]),
  row('queue', 'Deny', '*', ['sqs:*'], [tls]),
  row('queue', 'Allow', 'sns', ['sqs:SendMessage'], [source]),
  row('topic', 'Deny', '*', ['sns:Publish'], [tls]),
  row('topic', 'Allow', 'cloudwatch', ['sns:Publish'], [account, source]),
  row('topic', 'Allow', 'ses', ['sns:Publish'], [account, source]),
  row('bucket', 'Deny', '*', ['s3:*'], [tls]),
  row('bucket', 'Deny', '*', ['s3:*'], ['s3:tlsversion']),
  row('bucket', 'Allow', 'cloudfront', ['s3:GetObject', 's3:ListBucket'], [source]),
  row('bucket', 'Allow', 'delivery.logs', ['s3:PutObject'], [account, source, 's3:x-amz-acl']),
  row('bucket', 'Allow', 'logging.s3', ['s3:PutObject'], [account, source]),
  row('vault', 'Deny', '*', ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'], []),
  row('function', 'Allow', 'apigateway', ['lambda:InvokeFunction'], [source]),
  row('function', 'Allow', 'events', ['lambda:InvokeFunction'], [source]),
  row('function', 'Allow', 'cognito-idp', ['lambda:InvokeFunction'], [source]),
];

const textOf = ({ kind, effect, who, actions, keys }: Row): string =>
  JSON.stringify([kind, effect, who, [...actions].sort(), [...keys].sort()]);

const allowed = new Set(rows.map(textOf));

const shortName = (principal: string): string =>
  principal.endsWith(':root')
    ? 'root'
    : principal.replace(/\.amazonaws\.com$/, '').replace(/\.[a-z]{2}-[a-z]+-\d$/, '');

const keysOf = ({ Condition }: Statement): readonly string[] =>
  Object.values(Condition ?? {}).flatMap((keys) =>
    Object.keys(isObject(keys) ? keys : {}).map((key) => key.toLowerCase()),
  );

/** Statements of resources' own policies that nobody listed: another service, action or set of conditions. */
export const resourceStatementFindings = (policies: readonly ResourcePolicy[]): readonly Finding[] =>
  policies.flatMap(({ source: where, kind, policy }) =>
    policy.Statement.flatMap((statement) => {
      const principals = principalsOf(statement);
      const texts = principals.map((who) =>
        textOf({
          kind,
          effect: statement.Effect,
          who: shortName(who),
          actions: actionsOf(statement),
          keys: keysOf(statement),
        }),
      );
      return texts.length > 0 && texts.every((text) => allowed.has(text))
        ? []
        : [against(where, 'resource-statement', `a statement that is not listed: ${texts.join(' ')}`)];
    }),
  );
