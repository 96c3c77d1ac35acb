import { connect, type Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import { forOrganization, type OrganizationStore } from '@portolan/data/organization-store';
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

/** Builds what an API function works with: the directory, and a store per organization behind a client of its own. */
export const apiDependencies = (environment: ApiEnvironment, now: () => Date): ApiDependencies => {
  const { DYNAMODB_ENDPOINT: endpoint, AWS_REGION: region } = environment;
  const tables = { tenant: environment.TENANT_TABLE, directory: environment.DIRECTORY_TABLE };
  const config = { region, ...(endpoint !== undefined && { endpoint }) };
  const directory: Database = connect(config, tables, directoryPolicy);
  // One pool of connections for all of them: what differs is the credentials.
  const { requestHandler } = directory.documents.config;
  const store = remember(
    (organizationId: string): OrganizationStore =>
      forOrganization(
        connect({ ...config, requestHandler }, tables, organizationPolicy(organizationId)),
        organizationId,
      ),
  );
  return { directory: openDirectory(directory), store, now };
};
