import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { enforceKeyPolicy } from './key-condition.ts';
import type { KeyStatement } from './key-policies.ts';
import type { TableNames } from './tables.ts';

/** A client that reaches the keys of its policy and no others, and the names of the tables. */
export type Database = { readonly documents: DynamoDBDocumentClient; readonly tables: TableNames };

/** What the SDK would otherwise look for in files that a function has not, at its first call. */
const settings = {
  defaultsMode: 'standard',
  retryMode: 'standard',
  maxAttempts: 3,
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  accountIdEndpointMode: 'disabled',
} as const satisfies DynamoDBClientConfig;

/** What the SDK prepares for every call and nobody here reads: lines for a logger that is not there, and its own name. */
const unread = ['loggerMiddleware', 'getUserAgentMiddleware'];

/** Makes the client for one policy. `config` names the region, the endpoint at home, and the credentials. */
export const connect = (
  config: DynamoDBClientConfig,
  tables: TableNames,
  policy: readonly KeyStatement[],
): Database => {
  const client = new DynamoDBClient({ ...settings, ...config });
  for (const name of unread) client.middlewareStack.remove(name);
  enforceKeyPolicy(client, policy, tables);
  return {
    documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tables,
  };
};
