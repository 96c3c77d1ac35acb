import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { tableDefinitions } from '@portolan/data/table-definitions';
import { dynamodbClient } from '@portolan/local/engines/clients';
import { type Dynoxide, startDynoxide } from '@portolan/local/engines/dynoxide';
import { createTable } from '@portolan/local/tables';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLedger } from './ledger.ts';
import { type MeteringProxy, startMeteringProxy } from './metering-proxy.ts';

const ledger = createLedger();
let engine: Dynoxide;
let proxy: MeteringProxy;
let client: ReturnType<typeof dynamodbClient>;

beforeAll(async () => {
  [engine, proxy] = await Promise.all([startDynoxide('memory'), startMeteringProxy(ledger)]);
  const direct = dynamodbClient(engine.endpoint);
  await createTable(direct, 'tenant', tableDefinitions.tenant);
  await createTable(direct, 'directory', tableDefinitions.directory);
  direct.destroy();
  client = dynamodbClient(proxy.endpointFor('people', engine.endpoint));
});
afterAll(async () => {
  client.destroy();
  await Promise.all([proxy.stop(), engine.stop()]);
});
beforeEach(() => void ledger.take());

const item = (sk: string, bytes: number) => ({
  pk: { S: 'a' },
  sk: { S: sk },
  text: { S: 'x'.repeat(bytes) },
});
const put = (sk: string, bytes: number) =>
  client.send(new PutItemCommand({ TableName: 'tenant', Item: item(sk, bytes) }));
const noted = () => ledger.take().entries[0]?.use;

// What DynamoDB's documentation says of each: 1 KB a write unit, 4 KB a read unit, half for reads that may be old.

it('notes a unit for each kilobyte written', async () => {
  await put('1500 bytes', 1500);
  expect(noted()).toMatchObject({ calls: 1, writeUnits: 2, readUnits: 0 });
});

it('notes a unit for each four kilobytes read, half of it where the answer may be old', async () => {
  await put('5000 bytes', 5000);
  ledger.take();
  const Key = { pk: { S: 'a' }, sk: { S: '5000 bytes' } };
  await client.send(new GetItemCommand({ TableName: 'tenant', Key, ConsistentRead: true }));
  expect(noted()).toMatchObject({ calls: 1, readUnits: 2, writeUnits: 0 });
  await client.send(new GetItemCommand({ TableName: 'tenant', Key }));
  expect(noted()).toMatchObject({ readUnits: 1 });
});

it('notes a transaction twice over, and an index besides its table', async () => {
  const listed = { ...item('listed', 100), lookupPk: { S: 'l' }, lookupSk: { S: 'm' } };
  const writes = [
    { Put: { TableName: 'tenant', Item: item('in a transaction', 1500) } },
    { Put: { TableName: 'directory', Item: listed } },
  ];
  await client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
  expect(ledger.take().tables).toEqual({
    tenant: { readUnits: 0, writeUnits: 4 },
    directory: { readUnits: 0, writeUnits: 3 },
  });
});

it('passes on what the engine answers, and what it refuses', async () => {
  await put('answered', 10);
  const answer = await client.send(
    new QueryCommand({
      TableName: 'tenant',
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': { S: 'a' }, ':sk': { S: 'answered' } },
    }),
  );
  expect(answer.Items).toEqual([item('answered', 10)]);
  const again = new PutItemCommand({
    TableName: 'tenant',
    Item: item('answered', 10),
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  await expect(client.send(again)).rejects.toThrow('conditional');
});
