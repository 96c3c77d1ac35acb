import { paginateScan } from '@aws-sdk/client-dynamodb';
import { tableDefinitions } from '@portolan/data/table-definitions';
import { dynamodbClient } from '@portolan/local/engines/clients';
import type { Stack } from '@portolan/local/stack';
import { itemBytes } from './item-bytes.ts';

/** What DynamoDB adds to each item for its index; source: its pricing page. */
const overheadBytes = 100;

/** Bytes in the tables of the product and their indexes, as DynamoDB bills storage. */
export const storedBytes = async ({ dynamodbEndpoint, tableNames }: Stack): Promise<number> => {
  const client = dynamodbClient(dynamodbEndpoint);
  const places = [
    { TableName: tableNames.tenant },
    { TableName: tableNames.directory },
    ...(tableDefinitions.directory.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => ({
      TableName: tableNames.directory,
      IndexName,
    })),
  ];
  let bytes = 0;
  for (const place of places)
    for await (const { Items = [] } of paginateScan({ client }, place))
      for (const item of Items) bytes += itemBytes(item) + overheadBytes;
  client.destroy();
  return bytes;
};
