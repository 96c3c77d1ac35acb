import { tableDefinitions } from '@portolan/data/table-definitions';
import { dynamodbClient, localCredentials, localRegion } from '@portolan/local/engines/clients';
import { startDynoxide } from '@portolan/local/engines/dynoxide';
import { startSts } from '@portolan/local/engines/sts';
import { createTable } from '@portolan/local/tables';

/** What a request says to be let in while something is measured. */
export const worldEdgeSecret = 'what-the-edge-says-while-it-is-measured';
/** The tables' names while something is measured. */
export const worldTables = { tenant: 'bench-tenant', directory: 'bench-directory' };

export type HandlerWorld = {
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/** What a handler needs around it: engines in memory with empty tables, and the environment that names them. */
export const startHandlerWorld = async (): Promise<HandlerWorld> => {
  const engine = await startDynoxide('memory');
  const client = dynamodbClient(engine.endpoint);
  await createTable(client, worldTables.tenant, tableDefinitions.tenant);
  await createTable(client, worldTables.directory, tableDefinitions.directory);
  client.destroy();
  const sts = await startSts(() => new Date());
  return {
    environment: {
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      // A function's credentials are those of a session, which are longer to sign with, for whoever is measured.
      AWS_SESSION_TOKEN: Buffer.alloc(360, 'session').toString('base64'),
      DYNAMODB_ENDPOINT: engine.endpoint,
      STS_ENDPOINT: sts.endpoint,
      TENANT_ROLE_ARN: sts.tenantRoleArn,
      ORIGIN_SECRETS: worldEdgeSecret,
      TENANT_TABLE: worldTables.tenant,
      DIRECTORY_TABLE: worldTables.directory,
      APP_ORIGIN: 'http://localhost:3000',
      // Not asked for anything: who hands out links to archives signs them itself.
      EXPORTS_BUCKET: 'bench-exports',
      S3_ENDPOINT: 'http://localhost:1',
    },
    stop: async () => {
      await Promise.all([engine.stop(), sts.stop()]);
    },
  };
};
