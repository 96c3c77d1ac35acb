import { paginateScan } from '@aws-sdk/client-dynamodb';
import { tableDefinitions } from '@portolan/data/table-definitions';
import { dynamodbClient } from '@portolan/local/engines/clients';
import type { Stack } from '@portolan/local/stack';

/** What DynamoDB adds to each item for its index; source: its pricing page. */
const overheadBytes = 100;
/** Bytes that a unit of an eventually consistent scan reads. */
const bytesPerUnit = 8192;

/** Bytes in the tables of the product and their indexes, as DynamoDB bills storage: within 8 KB for each of them. */
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
    for await (const page of paginateScan({ client }, { ...place, ReturnConsumedCapacity: 'TOTAL' }))
      bytes += (page.ConsumedCapacity?.CapacityUnits ?? 0) * bytesPerUnit + (page.Count ?? 0) * overheadBytes;
  client.destroy();
  return bytes;
};
