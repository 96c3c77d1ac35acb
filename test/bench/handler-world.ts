import { tableDefinitions } from '@portolan/data/table-definitions';
import { dynamodbClient, localCredentials, localRegion } from '@portolan/local/engines/clients';
import { startDynoxide } from '@portolan/local/engines/dynoxide';
import { createTable } from '@portolan/local/tables';

/** The tables' names while something is measured. */
export const worldTables = { tenant: 'bench-tenant', directory: 'bench-directory' };

export type HandlerWorld = {
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/** What a handler needs around it: an engine in memory with empty tables, and the environment that names them. */
export const startHandlerWorld = async (): Promise<HandlerWorld> => {
  const engine = await startDynoxide('memory');
  const client = dynamodbClient(engine.endpoint);
  await createTable(client, worldTables.tenant, tableDefinitions.tenant);
  await createTable(client, worldTables.directory, tableDefinitions.directory);
  client.destroy();
  return {
    environment: {
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      DYNAMODB_ENDPOINT: engine.endpoint,
      TENANT_TABLE: worldTables.tenant,
      DIRECTORY_TABLE: worldTables.directory,
      APP_ORIGIN: 'http://localhost:3000',
    },
    stop: engine.stop,
  };
};
