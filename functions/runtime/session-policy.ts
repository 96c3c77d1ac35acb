import type { KeyStatement } from '@portolan/data/key-policies';
import type { TableNames } from '@portolan/data/tables';

/** Characters that STS takes of a policy that narrows a session. */
export const longestSessionPolicy = 2048;

/**
 * A policy that narrows a session of the tenant role to these keys: what it allows beyond the role's own rights is nothing. The
 * tables' encryption key stays as usable as the role has it. `partition`: AWS's own, `aws` in most regions.
 */
export const sessionPolicyOf = (
  statements: readonly KeyStatement[],
  tables: TableNames,
  partition: string,
): string => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      ...statements.map(({ table, index, actions, leadingKeys }) => ({
        Effect: 'Allow',
        Action: actions.map((action) => `dynamodb:${action}`),
        Resource: `arn:${partition}:dynamodb:*:*:table/${tables[table]}${index === null ? '' : `/index/${index}`}`,
        Condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': leadingKeys },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      })),
      { Effect: 'Allow', Action: 'kms:*', Resource: '*' },
    ],
  });
  if (policy.length > longestSessionPolicy)
    throw new Error(`A session policy of ${policy.length} characters`);
  return policy;
};
