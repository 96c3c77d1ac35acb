import { randomUUID } from 'node:crypto';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { connect, type Database } from '@portolan/data/clients';
import type { KeyStatement } from '@portolan/data/key-policies';
import { tableDefinitions } from '@portolan/data/table-definitions';
import type { TableNames } from '@portolan/data/tables';
import { dynamodbClient, localCredentials, localRegion } from '@portolan/local/engines/clients';
import { startDynoxide } from '@portolan/local/engines/dynoxide';
import { createTable } from '@portolan/local/tables';
import type { RunningEngine } from './engine-process.ts';

export type TestDatabase = {
  readonly endpoint: string;
  readonly tables: TableNames;
  /** A client under a policy, as the product makes it. */
  readonly under: (policy: readonly KeyStatement[]) => Database;
  /** A client that reaches everything, to look behind the product's back. */
  readonly behind: Database;
  readonly stop: () => Promise<void>;
};

/**
 * Makes the two tables, under names of their own, in an engine that is running. Without a stream it goes on being quick: the engine
 * takes longer for each write, the more the stream holds.
 */
export const openTestDatabase = async (
  engine: RunningEngine,
  { hasStream = true }: { readonly hasStream?: boolean } = {},
): Promise<TestDatabase> => {
  const name = randomUUID();
  const { tenant } = tableDefinitions;
  const { StreamSpecification: _, ...withoutStream } = tenant;
  const tables = { tenant: `tenant-${name}`, directory: `directory-${name}` };
  const client = dynamodbClient(engine.endpoint);
  await Promise.all([
    createTable(client, tables.tenant, hasStream ? tenant : withoutStream),
    createTable(client, tables.directory, tableDefinitions.directory),
  ]);
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const config = { endpoint: engine.endpoint, region: localRegion, credentials: localCredentials };
  const open: Database[] = [];
  return {
    endpoint: engine.endpoint,
    tables,
    under: (policy) => {
      const database = connect(config, tables, policy);
      open.push(database);
      return database;
    },
    behind: { documents, tables },
    stop: async () => {
      for (const database of open) database.documents.destroy();
      client.destroy();
      await engine.stop();
    },
  };
};

/** A database of its own on dynoxide, in memory. */
export const startTestDatabase = async (): Promise<TestDatabase> =>
  openTestDatabase(await startDynoxide('memory'));

export type Sent = { readonly command: string; readonly input: unknown };

/** Collects what a client really sends: what was stopped before the wire is not there. */
export const watchWire = (database: Database): Sent[] => {
  const sent: Sent[] = [];
  database.documents.middlewareStack.add(
    (next, context) => (args) => {
      sent.push({ command: context.commandName ?? '', input: args.input });
      return next(args);
    },
    { step: 'finalizeRequest', name: 'watchWire' },
  );
  return sent;
};
