import { type DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamodbClient } from '../engines/clients.ts';
import { type Dynoxide, startDynoxide } from '../engines/dynoxide.ts';
import { openTables } from './open-tables.ts';
import { sweepExpired } from './sweeper.ts';

let engine: Dynoxide;
let client: DynamoDBClient;
beforeAll(async () => {
  engine = await startDynoxide('memory');
  client = dynamodbClient(engine.endpoint);
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
});

it('deletes what has expired and nothing else', async () => {
  const { names } = await openTables(client, 'sweep');
  const now = new Date('2026-03-01T00:00:00Z');
  const seconds = now.getTime() / 1000;
  const put = (name: string, expiresAt?: number) =>
    client.send(
      new PutItemCommand({
        TableName: names.directory,
        Item: {
          pk: { S: name },
          sk: { S: 'x' },
          ...(expiresAt === undefined ? {} : { expiresAt: { N: String(expiresAt) } }),
        },
      }),
    );
  await put('expired', seconds - 1);
  await put('expires now', seconds);
  await put('expires later', seconds + 1);
  await put('stays');

  expect(await sweepExpired(client, names.directory, now)).toBe(1);
  const left = await client.send(new ScanCommand({ TableName: names.directory }));
  expect(left.Items?.map((item) => item.pk?.S).sort()).toEqual(['expires later', 'expires now', 'stays']);
});
