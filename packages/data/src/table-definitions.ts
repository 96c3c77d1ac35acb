import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { lookupIndex, type TableName } from './tables.ts';

export type TableDefinition = Omit<CreateTableCommandInput, 'TableName'>;

const key = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
] as const;
const keyAttributes = [
  { AttributeName: 'pk', AttributeType: 'S' },
  { AttributeName: 'sk', AttributeType: 'S' },
] as const;

/** The tables as both homes create them. */
export const tableDefinitions: { readonly [Table in TableName]: TableDefinition } = {
  tenant: {
    KeySchema: [...key],
    AttributeDefinitions: [...keyAttributes],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  },
  directory: {
    KeySchema: [...key],
    AttributeDefinitions: [
      ...keyAttributes,
      { AttributeName: 'lookupPk', AttributeType: 'S' },
      { AttributeName: 'lookupSk', AttributeType: 'S' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    GlobalSecondaryIndexes: [
      {
        IndexName: lookupIndex,
        KeySchema: [
          { AttributeName: 'lookupPk', KeyType: 'HASH' },
          { AttributeName: 'lookupSk', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  },
};
