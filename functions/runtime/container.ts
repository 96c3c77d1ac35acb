import { assumeTenantRole } from '@portolan/adapters/tenant-credentials/assume-role';
import { credentialsOfOrganizations } from '@portolan/adapters/tenant-credentials/credentials-of-organizations';
import type { BaseStore } from '@portolan/data/base-store';
import { connect, type Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import type { ApiDependencies } from './bound-route.ts';
import type { ApiEnvironment } from './environment.ts';

/** Clients kept open at once; the least recently used makes room. */
const openOrganizations = 200;

const remember = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const kept = new Map<string, Value>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next().value;
    if (kept.size > openOrganizations && oldest !== undefined) kept.delete(oldest);
    return value;
  };
};

export type TenantDependencies<Store extends BaseStore> = ApiDependencies<Store> & {
  /** Credentials that reach this organization alone, in other services than the tables too. */
  readonly credentialsOf: ReturnType<typeof credentialsOfOrganizations>;
};

/**
 * Builds what an API function works with: the directory, and a store per organization behind a client of its own, with
 * credentials that reach that organization alone.
 */
export const apiDependencies = <Store extends BaseStore>(
  environment: ApiEnvironment,
  now: () => Date,
  openStore: (database: Database, organizationId: string) => Store,
): TenantDependencies<Store> => {
  const { DYNAMODB_ENDPOINT: endpoint, AWS_REGION: region, TENANT_ROLE_ARN: roleArn } = environment;
  const tables = { tenant: environment.TENANT_TABLE, directory: environment.DIRECTORY_TABLE };
  const config = { region, ...(endpoint !== undefined && { endpoint }) };
  const directory: Database = connect(config, tables, directoryPolicy);
  // One pool of connections for all of them: what differs is the credentials.
  const { requestHandler, credentials, sha256 } = directory.documents.config;
  const assume = assumeTenantRole({
    region,
    endpoint: environment.STS_ENDPOINT,
    roleArn,
    credentials,
    sha256,
    requestHandler,
    now,
  });
  const credentialsOf = credentialsOfOrganizations({ assume, now, capacity: openOrganizations });
  const store = remember(
    (organizationId: string): Store =>
      openStore(
        connect(
          { ...config, requestHandler, credentials: () => credentialsOf(organizationId) },
          tables,
          organizationPolicy(organizationId),
        ),
        organizationId,
      ),
  );
  return { directory: openDirectory(directory), store, now, credentialsOf };
};
