import { BatchGetItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type Sent, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { engines } from '../../../test/support/dynamodb-engines.ts';
import type { Database } from './clients.ts';
import { KeyNotAllowed } from './key-condition.ts';
import { directoryPolicy, organizationPolicy } from './key-policies.ts';
import { personPartition } from './keys.ts';
import { invitationLetterPolicy } from './worker-key-policies.ts';

const own = 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const foreign = 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0M';
const at = (organization: string, collection = 'THINGS') => ({
  pk: `ORG#${organization}#${collection}`,
  sk: 'x',
});
const ofPerson = { pk: personPartition('3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11'), sk: 'PERSON' };
const marshalled = (key: { pk: string; sk: string }) => ({ pk: { S: key.pk }, sk: { S: key.sk } });

type Command = Parameters<Database['documents']['send']>[0];
type Commands = (tables: Database['tables']) => Readonly<Record<string, unknown>>;

const queried = (TableName: string, pk: string) =>
  new QueryCommand({
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  });
const lookedUp = (TableName: string, pk: string) =>
  new QueryCommand({
    TableName,
    IndexName: 'lookup',
    KeyConditionExpression: 'lookupPk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  });

const withinOwn: Commands = ({ tenant: TableName, directory }) => ({
  get: new GetCommand({ TableName, Key: at(own) }),
  'get, marshalled': new GetItemCommand({ TableName, Key: marshalled(at(own)) }),
  put: new PutCommand({ TableName, Item: at(own) }),
  'put, marshalled': new PutItemCommand({ TableName, Item: marshalled(at(own)) }),
  update: new UpdateCommand({
    TableName,
    Key: at(own),
    UpdateExpression: 'SET a = :a',
    ExpressionAttributeValues: { ':a': 1 },
  }),
  delete: new DeleteCommand({ TableName, Key: at(own) }),
  query: queried(TableName, at(own).pk),
  batch: new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [at(own), at(own, 'OTHERS')] } } }),
  transaction: new TransactWriteCommand({
    TransactItems: [
      { Put: { TableName, Item: at(own) } },
      { Delete: { TableName: directory, Key: at(own) } },
    ],
  }),
});

const beyondOwn: Commands = ({ tenant: TableName, directory }) => ({
  get: new GetCommand({ TableName, Key: at(foreign) }),
  'get, marshalled': new GetItemCommand({ TableName, Key: marshalled(at(foreign)) }),
  'get in the directory': new GetCommand({ TableName: directory, Key: at(foreign) }),
  'get of a person': new GetCommand({ TableName: directory, Key: ofPerson }),
  put: new PutCommand({ TableName, Item: at(foreign) }),
  'put, marshalled': new PutItemCommand({ TableName, Item: marshalled(at(foreign)) }),
  update: new UpdateCommand({
    TableName,
    Key: at(foreign),
    UpdateExpression: 'SET a = :a',
    ExpressionAttributeValues: { ':a': 1 },
  }),
  delete: new DeleteCommand({ TableName, Key: at(foreign) }),
  query: queried(TableName, at(foreign).pk),
  'the organization and a suffix': new GetCommand({ TableName, Key: at(`${own}X`) }),
  'a query of the organization and a suffix': queried(TableName, `ORG#${own}0#THINGS`),
  'a bare prefix': queried(TableName, `ORG#${own}`),
  'a query without a key condition': new QueryCommand({ TableName }),
  'a scan': new ScanCommand({ TableName }),
  'the index': lookedUp(directory, at(own).pk),
  'a batch with one foreign key': new BatchGetCommand({
    RequestItems: { [TableName]: { Keys: [at(own), at(foreign)] } },
  }),
  'a batch with one foreign key, marshalled': new BatchGetItemCommand({
    RequestItems: { [TableName]: { Keys: [marshalled(at(own)), marshalled(at(foreign))] } },
  }),
  'a batch over two tables': new BatchGetCommand({
    RequestItems: { [TableName]: { Keys: [at(own)] }, [directory]: { Keys: [ofPerson] } },
  }),
  'a transaction with one foreign put': new TransactWriteCommand({
    TransactItems: [{ Put: { TableName, Item: at(own) } }, { Put: { TableName, Item: at(foreign) } }],
  }),
  'a transaction with one foreign check': new TransactWriteCommand({
    TransactItems: [
      { Put: { TableName, Item: at(own) } },
      { ConditionCheck: { TableName, Key: at(foreign), ConditionExpression: 'attribute_exists(pk)' } },
    ],
  }),
  'a transaction that reads one foreign item': new TransactGetCommand({
    TransactItems: [{ Get: { TableName, Key: at(own) } }, { Get: { TableName, Key: at(foreign) } }],
  }),
  'writes in a batch': new BatchWriteCommand({
    RequestItems: { [TableName]: [{ PutRequest: { Item: at(own) } }] },
  }),
  'a table that is not ours': new GetCommand({ TableName: 'portolan-identity', Key: at(own) }),
});

const withinDirectory: Commands = ({ directory: TableName }) => ({
  'a membership': new GetCommand({ TableName, Key: at(foreign, 'MEMBERS') }),
  'a person, saved': new PutCommand({ TableName, Item: ofPerson }),
  'the letter box': new PutCommand({ TableName, Item: at(foreign, 'JOIN-REQUESTS') }),
  'a request taken back': new DeleteCommand({ TableName, Key: at(foreign, 'JOIN-REQUESTS') }),
  'a person, forgotten': new DeleteCommand({ TableName, Key: ofPerson }),
  'all that is kept of a person': queried(TableName, ofPerson.pk),
  "a person's organizations": lookedUp(TableName, ofPerson.pk),
  'a name': lookedUp(TableName, 'NAME#cedar creek'),
});
const beyondDirectory: Commands = ({ tenant, directory: TableName }) => ({
  'a tenant item': new GetCommand({ TableName: tenant, Key: at(own) }),
  'a tenant partition': queried(tenant, at(own).pk),
  'a membership, written': new PutCommand({ TableName, Item: at(own, 'MEMBERS') }),
  'the entry, written': new PutCommand({ TableName, Item: at(own, 'ENTRY') }),
  'a membership, deleted': new DeleteCommand({ TableName, Key: at(own, 'MEMBERS') }),
  'the entry, deleted': new DeleteCommand({ TableName, Key: at(own, 'ENTRY') }),
  'the letter box, opened': queried(TableName, at(own, 'JOIN-REQUESTS').pk),
  'the list of members': queried(TableName, at(own, 'MEMBERS').pk),
  'an index by organization': lookedUp(TableName, at(own).pk),
  'a scan': new ScanCommand({ TableName }),
});

const withinLetters: Commands = ({ tenant, directory }) => ({
  'an invitation': new GetCommand({ TableName: tenant, Key: at(own, 'INVITATIONS') }),
  'a token': new PutCommand({ TableName: directory, Item: { pk: 'INVITATION#abc', sk: 'TOKEN' } }),
});
const beyondLetters: Commands = ({ tenant, directory }) => ({
  'a work plan': new GetCommand({ TableName: tenant, Key: at(own, 'WORK-PLANS') }),
  'a list of invitations': queried(tenant, at(own, 'INVITATIONS').pk),
  'a membership': new PutCommand({ TableName: directory, Item: at(own, 'MEMBERS') }),
  'a token, read': new GetCommand({ TableName: directory, Key: { pk: 'INVITATION#abc', sk: 'TOKEN' } }),
});

const names = (commands: Commands) => Object.keys(commands({ tenant: 'tenant', directory: 'directory' }));
const policies = [
  ["an organization's credentials", organizationPolicy(own), withinOwn, beyondOwn],
  ['credentials for the directory', directoryPolicy, withinDirectory, beyondDirectory],
  ['credentials of the letter writer', invitationLetterPolicy, withinLetters, beyondLetters],
] as const;

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());

  describe.each(policies)('%s', (_, policy, within, beyond) => {
    let database: Database;
    let wire: Sent[];
    beforeEach(() => {
      database = world.under(policy);
      wire = watchWire(database);
    });
    const send = (commands: Commands, name: string) =>
      database.documents.send(commands(database.tables)[name] as Command);

    it.each(names(within))('reach %s', async (name) => {
      await expect(send(within, name)).resolves.toBeDefined();
      expect(wire).toHaveLength(1);
    });

    it.each(names(beyond))('do not reach %s, and nothing goes out', async (name) => {
      await expect(send(beyond, name)).rejects.toThrow(KeyNotAllowed);
      expect(wire).toEqual([]);
    });
  });
});
