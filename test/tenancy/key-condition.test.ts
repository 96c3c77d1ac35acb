import { BatchWriteItemCommand, ExecuteStatementCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { connect, type Database } from '@portolan/data/clients';
import { KeyNotAllowed } from '@portolan/data/key-condition';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import { organizationPrefix, partitionOf, personPartition } from '@portolan/data/keys';
import { tableDefinitions } from '@portolan/data/table-definitions';
import { invitationLetterPolicy } from '@portolan/data/worker-key-policies';
import { newId } from '@portolan/domain/ids';
import { dynamodbClient, localCredentials, localRegion } from '@portolan/local/engines/clients';
import { type Dynoxide, startDynoxide } from '@portolan/local/engines/dynoxide';
import { createTable } from '@portolan/local/tables';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedItems, dumpTables } from '../support/table-dump.ts';

const tables = { tenant: 'keys-tenant', directory: 'keys-directory' };
const [own, foreign] = [newId('organization', new Date()), newId('organization', new Date())];
const sk = 'ITEM';
const ownKey = { pk: partitionOf(own, 'WORK-PLANS'), sk };
const foreignKey = { pk: partitionOf(foreign, 'WORK-PLANS'), sk };
const TableName = tables.tenant;

let engine: Dynoxide;
let database: Database;
let bare: ReturnType<typeof dynamodbClient>;
const databaseFor = (policy: Parameters<typeof connect>[2]) =>
  connect({ region: localRegion, endpoint: engine.endpoint, credentials: localCredentials }, tables, policy);

beforeAll(async () => {
  engine = await startDynoxide('memory');
  bare = dynamodbClient(engine.endpoint);
  await createTable(bare, tables.tenant, tableDefinitions.tenant);
  await createTable(bare, tables.directory, tableDefinitions.directory);
  for (const { pk } of [ownKey, foreignKey])
    await bare.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, sk: { S: sk } } }));
  database = databaseFor(organizationPolicy(own));
});
afterAll(async () => {
  bare.destroy();
  await engine.stop();
});

const put = (Item: { pk: string; sk: string }) => ({ Put: { TableName, Item } });
const query = (condition: object) => new QueryCommand({ TableName, ...condition });

/** Every command there is, on somebody else's key or on none. */
const straying = {
  'a get': () => new GetCommand({ TableName, Key: foreignKey }),
  'a put': () => new PutCommand({ TableName, Item: foreignKey }),
  'an update': () => new UpdateCommand({ TableName, Key: foreignKey }),
  'a delete': () => new DeleteCommand({ TableName, Key: foreignKey }),
  'a batch of gets, one of them foreign': () =>
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [ownKey, foreignKey] } } }),
  'a transaction, one write foreign': () =>
    new TransactWriteCommand({ TransactItems: [put(ownKey), put(foreignKey)] }),
  'a transaction with a foreign check': () =>
    new TransactWriteCommand({
      TransactItems: [
        put(ownKey),
        { ConditionCheck: { TableName, Key: foreignKey, ConditionExpression: 'attribute_exists(pk)' } },
      ],
    }),
  'a transaction of gets, one of them foreign': () =>
    new TransactGetCommand({
      TransactItems: [{ Get: { TableName, Key: ownKey } }, { Get: { TableName, Key: foreignKey } }],
    }),
  'a query': () =>
    query({ KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': foreignKey.pk } }),
  'a query by another name for the key': () =>
    query({
      KeyConditionExpression: '#pk = :pk and sk = :sk',
      ExpressionAttributeNames: { '#pk': 'pk' },
      ExpressionAttributeValues: { ':pk': foreignKey.pk, ':sk': sk },
    }),
  'a query with the keys the other way round': () =>
    query({
      KeyConditionExpression: 'sk = :own and pk = :pk',
      ExpressionAttributeValues: { ':own': ownKey.pk, ':pk': foreignKey.pk },
    }),
  'a query without a key': () =>
    query({ KeyConditionExpression: 'sk = :sk', ExpressionAttributeValues: { ':sk': sk } }),
  'a query of an index': () =>
    new QueryCommand({
      TableName: tables.directory,
      IndexName: 'lookup',
      KeyConditionExpression: 'lookupPk = :pk',
      ExpressionAttributeValues: { ':pk': ownKey.pk },
    }),
  'a scan': () => new ScanCommand({ TableName }),
} as const;

describe('credentials for one organization', () => {
  test.each(Object.entries(straying))('stop %s', async (_, command) => {
    const before = await dumpTables(engine.endpoint, [tables.tenant, tables.directory]);
    // The commands have nothing in common but that they are commands.
    const sent = database.documents.send(command() as GetCommand);
    await expect(sent).rejects.toThrow(KeyNotAllowed);
    expect(
      changedItems(before, await dumpTables(engine.endpoint, [tables.tenant, tables.directory])),
    ).toEqual([]);
  });

  test('stop commands this product does not send at all', async () => {
    const Item = { pk: { S: ownKey.pk }, sk: { S: sk } };
    const batch = new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item } }] } });
    const statement = new ExecuteStatementCommand({ Statement: `SELECT * FROM "${TableName}"` });
    await expect(database.documents.send(batch as never)).rejects.toThrow(KeyNotAllowed);
    await expect(database.documents.send(statement as never)).rejects.toThrow(KeyNotAllowed);
  });

  test('let its own keys through', async () => {
    const found = await database.documents.send(new GetCommand({ TableName, Key: ownKey }));
    const written = await database.documents.send(new TransactWriteCommand({ TransactItems: [put(ownKey)] }));
    expect(found.Item).toEqual(ownKey);
    expect(written.$metadata.httpStatusCode).toBe(200);
  });

  test('stop whatever partition does not begin with its own prefix', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            organizationPrefix(own).slice(0, -1),
            ` ${ownKey.pk}`,
            ownKey.pk.toLowerCase(),
            `ORG#${own}x#WORK-PLANS`,
            `ORG#${own.slice(0, -1)}#WORK-PLANS`,
            `ORG#*#WORK-PLANS`,
            `ORG#\n${own}#WORK-PLANS`,
            `${foreignKey.pk}#${ownKey.pk}`,
          ),
        ),
        async (pk) => {
          const stray = new GetCommand({ TableName, Key: { pk, sk } });
          await expect(database.documents.send(stray)).rejects.toThrow(KeyNotAllowed);
        },
      ),
      { seed: 2, numRuns: 100 },
    ));
});

describe('credentials for no organization', () => {
  test.each(Object.entries(straying))('of the directory stop %s', async (_, command) => {
    const sent = databaseFor(directoryPolicy).documents.send(command() as GetCommand);
    await expect(sent).rejects.toThrow(KeyNotAllowed);
  });

  test('of the directory write no membership', async () => {
    const members = new PutCommand({
      TableName: tables.directory,
      Item: { pk: partitionOf(own, 'MEMBERS'), sk },
    });
    await expect(databaseFor(directoryPolicy).documents.send(members)).rejects.toThrow(KeyNotAllowed);
  });

  test('of the letter worker reach no plan and no person but by reading', async () => {
    const { documents } = databaseFor(invitationLetterPolicy);
    const plan = new GetCommand({ TableName, Key: ownKey });
    const person = new PutCommand({ TableName: tables.directory, Item: { pk: personPartition('x'), sk } });
    await expect(documents.send(plan)).rejects.toThrow(KeyNotAllowed);
    await expect(documents.send(person)).rejects.toThrow(KeyNotAllowed);
  });
});
