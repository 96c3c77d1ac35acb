import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { tableDefinitions } from '@portolan/data/table-definitions';
import { identityTableDefinition } from '../identity/table-definition.ts';
import { createTable } from '../tables.ts';

export type TableNames = { readonly tenant: string; readonly directory: string; readonly identity: string };

/** Makes the tables that are missing; on AWS there is no identity table, because Cognito keeps its own. */
export async function openTables(
  client: DynamoDBClient,
  prefix: string,
): Promise<{ readonly names: TableNames; readonly tenantStreamArn: string }> {
  const names = {
    tenant: `${prefix}-tenant`,
    directory: `${prefix}-directory`,
    identity: `${prefix}-identity`,
  };
  const [tenantStreamArn] = await Promise.all([
    createTable(client, names.tenant, tableDefinitions.tenant),
    createTable(client, names.directory, tableDefinitions.directory),
    createTable(client, names.identity, identityTableDefinition),
  ]);
  if (tenantStreamArn === undefined)
    throw new Error('The tenant table has no stream: this engine cannot feed the workers');
  return { names, tenantStreamArn };
}
