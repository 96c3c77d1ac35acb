import {
  type AttributeValue,
  DescribeTableCommand,
  type DynamoDBClient,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { dynamodbClient, streamsClient } from '@portolan/local/engines/clients';
import { createStreamReader } from '@portolan/local/events/stream-reader';
import type { Stack } from '@portolan/local/stack';
import { changedItems, type Dump, dumpTables } from './table-dump.ts';

/** What the tables hold, kept up from their streams: reading it costs what has changed, not what there is. */
export type TableMirror = {
  /** The tables as they are by now; the very same dump as long as nothing was written. */
  readonly read: () => Promise<Dump>;
  /** Throws unless the tables hold what the mirror shows. */
  readonly stop: () => Promise<void>;
};

const mostPerRead = 1000;
const keyOf = (table: string, key: Record<string, AttributeValue>) => `${table} ${key.pk?.S} ${key.sk?.S}`;

const streamOf = async (client: DynamoDBClient, TableName: string): Promise<string> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  if (Table?.LatestStreamArn !== undefined) return Table.LatestStreamArn;
  // The product reads no stream of this table, so only the mirror turns it on.
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' } as const;
  const { TableDescription } = await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
  if (TableDescription?.LatestStreamArn === undefined) throw new Error(`${TableName} has no stream`);
  return TableDescription.LatestStreamArn;
};

/** Follows the two tables of a stack in which nothing has been written yet. */
export const startTableMirror = async ({ dynamodbEndpoint, tableNames }: Stack): Promise<TableMirror> => {
  const client = dynamodbClient(dynamodbEndpoint);
  const streams = streamsClient(dynamodbEndpoint);
  const tables = [tableNames.tenant, tableNames.directory];
  const followed = await Promise.all(
    tables.map(async (table) => ({
      table,
      reader: createStreamReader(streams, await streamOf(client, table), undefined),
    })),
  );
  const items = new Map<string, unknown>();
  let shown: Dump = new Map();

  const follow = async ({ table, reader }: (typeof followed)[number]): Promise<boolean> => {
    let moved = false;
    for (;;) {
      const records = await reader.next(mostPerRead);
      if (records.length === 0) return moved;
      moved = true;
      for (const { record } of records) {
        const key = keyOf(table, record.dynamodb?.Keys ?? {});
        if (record.eventName === 'REMOVE') items.delete(key);
        else items.set(key, record.dynamodb?.NewImage);
      }
    }
  };
  const read = async () => {
    const moved = await Promise.all(followed.map(follow));
    if (moved.includes(true)) shown = new Map(items);
    return shown;
  };
  return {
    read,
    stop: async () => {
      const astray = changedItems(await read(), await dumpTables(dynamodbEndpoint, tables));
      client.destroy();
      streams.destroy();
      if (astray.length > 0) throw new Error(`The mirror is not what the tables hold: ${astray.join(', ')}`);
    },
  };
};
