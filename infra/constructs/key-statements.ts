import type { KeyStatement } from '@portolan/data/key-policies';
import type { TableName } from '@portolan/data/tables';
import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

export type Tables = { readonly [Name in TableName]: Table };

/** A table's or an index's keys, as the data package lists them, in IAM's words (ORG-6). */
export const dynamodbStatement = (
  { table, index, actions, leadingKeys }: KeyStatement,
  tables: Tables,
): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [index === null ? tables[table].tableArn : `${tables[table].tableArn}/index/${index}`],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] },
      // "For all values" is true of none: a request that names no key would pass.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });

/** Use of the stage's key through one service of AWS and in no other way. */
export const keyStatement = (
  key: IKey,
  service: 'dynamodb' | 'sqs' | 'sns',
  actions: readonly ('Decrypt' | 'DescribeKey' | 'Encrypt' | 'GenerateDataKey')[],
): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` },
    },
  });

/** What whoever reads or writes an encrypted table needs of its key. */
export const tableKeyStatement = (key: IKey): PolicyStatement =>
  keyStatement(key, 'dynamodb', ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey']);
