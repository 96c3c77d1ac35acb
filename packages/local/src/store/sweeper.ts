import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { expiryAttribute } from '@portolan/data/tables';
import type { Log } from '../events/event-source.ts';

const names = { '#expiresAt': expiryAttribute, '#pk': 'pk', '#sk': 'sk' };

/** Deletes what has expired, as DynamoDB does by itself on AWS and the embedded engine never does. Resolves to how many. */
export async function sweepExpired(client: DynamoDBClient, table: string, now: Date): Promise<number> {
  const values = { ':now': { N: String(Math.floor(now.getTime() / 1000)) } };
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      ProjectionExpression: '#pk, #sk',
      FilterExpression: '#expiresAt < :now',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    },
  );
  let swept = 0;
  for await (const page of pages) {
    for (const item of page.Items ?? []) if (await deleteExpired(client, table, item, values)) swept += 1;
  }
  return swept;
}

/** False when somebody gave the item more time since it was seen. */
async function deleteExpired(
  client: DynamoDBClient,
  table: string,
  key: Record<string, AttributeValue>,
  values: Record<string, AttributeValue>,
): Promise<boolean> {
  const { '#expiresAt': expiresAt } = names;
  try {
    await client.send(
      new DeleteItemCommand({
        TableName: table,
        Key: key,
        ConditionExpression: '#expiresAt < :now',
        ExpressionAttributeNames: { '#expiresAt': expiresAt },
        ExpressionAttributeValues: values,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const everyMs = 60_000;

/** Sweeps the tables every minute until stopped. */
export function startSweeper(
  client: DynamoDBClient,
  tables: readonly string[],
  now: () => Date,
  log: Log,
): { stop(): Promise<void> } {
  let sweeping: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = Promise.all(tables.map((table) => sweepExpired(client, table, now()))).catch(
      (error: unknown) => log(`sweeper: ${String(error)}`),
    );
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}
