import { type Found, ofType } from '../model.ts';
import { at, isList, isObject, type Json, type JsonObject, listOf, textsOf } from '../templates.ts';

export type Statement = {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: Json;
  readonly Condition?: JsonObject;
};
export type Policy = { readonly Version: string; readonly Statement: readonly Statement[] };

/** A policy document is a list of statements; one alone may stand without its list. */
const policyOf = (value: Json | undefined): Policy => {
  const statements = listOf(at(value, 'Statement'));
  return { Version: '2012-10-17', Statement: statements as unknown as readonly Statement[] };
};

export type RolePolicies = {
  readonly role: Found;
  readonly trust: Policy;
  /** What it may do, from wherever it is attached, each with the resource that says so. */
  readonly identity: readonly { readonly source: Found; readonly policy: Policy }[];
  /** AWS's own policies, by ARN. */
  readonly managedByAws: readonly string[];
};

/** Every role of a stage with all that is attached to it. */
export const rolesOf = (model: readonly Found[]): readonly RolePolicies[] =>
  ofType(model, 'AWS::IAM::Role').map((role) => {
    const managedArns = textsOf(at(role.is, 'ManagedPolicyArns'));
    const names = [role.name, role.arn];
    const isAttached = (policy: Found) =>
      textsOf(at(policy.is, 'Roles')).some((one) => names.includes(one)) || managedArns.includes(policy.arn);
    const attached = [
      ...ofType(model, 'AWS::IAM::Policy'),
      ...ofType(model, 'AWS::IAM::ManagedPolicy'),
    ].filter(isAttached);
    const own = attached.map(({ arn }) => arn);
    return {
      role,
      trust: policyOf(at(role.is, 'AssumeRolePolicyDocument')),
      identity: [
        ...listOf(at(role.is, 'Policies')).map((one) => ({
          source: role,
          policy: policyOf(at(one, 'PolicyDocument')),
        })),
        ...attached.map((source) => ({ source, policy: policyOf(at(source.is, 'PolicyDocument')) })),
      ],
      managedByAws: managedArns.filter((arn) => !own.includes(arn)),
    };
  });

export type ResourcePolicy = {
  /** Where the policy is written. */
  readonly source: Found;
  /** What it is of. */
  readonly arn: string;
  readonly kind: 'key' | 'queue' | 'topic' | 'bucket' | 'function' | 'vault' | 'secret' | 'logs';
  readonly policy: Policy;
};

/** Every policy that stands with a resource and says who may use it. */
export const resourcePoliciesOf = (model: readonly Found[]): readonly ResourcePolicy[] => [
  ...model.flatMap((source): readonly ResourcePolicy[] => {
    switch (source.type) {
      case 'AWS::KMS::Key':
        return [{ source, arn: source.arn, kind: 'key', policy: policyOf(at(source.is, 'KeyPolicy')) }];
      case 'AWS::SQS::QueuePolicy':
        return textsOf(at(source.is, 'Queues')).map((url) => ({
          source,
          arn: `arn:aws:sqs:${source.region}:${source.account}:${url.split('/').at(-1)}`,
          kind: 'queue',
          policy: policyOf(at(source.is, 'PolicyDocument')),
        }));
      case 'AWS::SNS::TopicPolicy':
        return textsOf(at(source.is, 'Topics')).map((arn) => ({
          source,
          arn,
          kind: 'topic',
          policy: policyOf(at(source.is, 'PolicyDocument')),
        }));
      case 'AWS::S3::BucketPolicy':
        return [
          {
            source,
            arn: `arn:aws:s3:::${String(at(source.is, 'Bucket'))}`,
            kind: 'bucket',
            policy: policyOf(at(source.is, 'PolicyDocument')),
          },
        ];
      case 'AWS::Backup::BackupVault': {
        const policy = at(source.is, 'AccessPolicy');
        return policy === undefined
          ? []
          : [{ source, arn: source.arn, kind: 'vault', policy: policyOf(policy) }];
      }
      case 'AWS::SecretsManager::ResourcePolicy':
        return [
          {
            source,
            arn: String(at(source.is, 'SecretId')),
            kind: 'secret',
            policy: policyOf(at(source.is, 'ResourcePolicy')),
          },
        ];
      case 'AWS::Logs::ResourcePolicy':
        return [
          {
            source,
            arn: '*',
            kind: 'logs',
            policy: policyOf(JSON.parse(String(at(source.is, 'PolicyDocument')))),
          },
        ];
      default:
        return [];
    }
  }),
  ...permissionsOf(model),
];

/** Lambda writes a function's policy from permissions, each a statement. */
const permissionsOf = (model: readonly Found[]): readonly ResourcePolicy[] =>
  ofType(model, 'AWS::Lambda::Permission').map((source) => {
    const given = String(at(source.is, 'FunctionName'));
    const arn = given.startsWith('arn:')
      ? given
      : `arn:aws:lambda:${source.region}:${source.account}:function:${given}`;
    const sourceArn = at(source.is, 'SourceArn');
    const sourceAccount = at(source.is, 'SourceAccount');
    const principal = String(at(source.is, 'Principal'));
    const statement: Statement = {
      Effect: 'Allow',
      Action: String(at(source.is, 'Action')),
      Resource: arn,
      Principal: principal.endsWith('.amazonaws.com')
        ? { Service: principal }
        : principal === '*'
          ? '*'
          : { AWS: principal },
      Condition: {
        ...(sourceArn !== undefined && { ArnLike: { 'aws:SourceArn': sourceArn } }),
        ...(sourceAccount !== undefined && { StringEquals: { 'aws:SourceAccount': sourceAccount } }),
      },
    };
    return { source, arn, kind: 'function', policy: { Version: '2012-10-17', Statement: [statement] } };
  });

export const actionsOf = ({ Action }: Statement): readonly string[] => textsOf(Action as Json | undefined);
export const resourcesOf = ({ Resource }: Statement): readonly string[] =>
  textsOf(Resource as Json | undefined);

/** Who a statement names: services, accounts and roles by what they are called; `*` for anybody. */
export const principalsOf = ({ Principal }: Statement): readonly string[] => {
  if (typeof Principal === 'string') return [Principal];
  if (!isObject(Principal)) return [];
  return Object.values(Principal).flatMap((one) => (isList(one) ? one.map(String) : [String(one)]));
};
