import { assumeTenantRole } from '@portolan/adapters/tenant-credentials/assume-role';
import { credentialsOfOrganizations } from '@portolan/adapters/tenant-credentials/credentials-of-organizations';
import { connect, type Database } from '@portolan/data/clients';
import type { KeyStatement } from '@portolan/data/key-policies';
import type { ApiEnvironment } from './environment.ts';
import type { sessionPolicyOf } from './session-policy.ts';

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

export type TenantReach = {
  /** What is reached before the organization is known. */
  readonly directory: readonly KeyStatement[];
  /** What is reached of an organization. */
  readonly organization: (organizationId: string) => readonly KeyStatement[];
  /** Where that is less than the tenant role's own reach: writes the policy that narrows its sessions to it. */
  readonly narrowed?: typeof sessionPolicyOf;
};

export type Tenants<Store> = {
  readonly directory: Database;
  /** An organization's store, behind a client of its own with credentials that reach that organization alone. */
  readonly store: (organizationId: string) => Store;
  /** Credentials that reach this organization alone, in other services than the tables too. */
  readonly credentialsOf: ReturnType<typeof credentialsOfOrganizations>;
};

/** Opens the tables for functions that act for organizations. */
export const openTenants = <Store>(
  environment: ApiEnvironment,
  now: () => Date,
  openStore: (database: Database, organizationId: string) => Store,
  reach: TenantReach,
): Tenants<Store> => {
  const { DYNAMODB_ENDPOINT: endpoint, AWS_REGION: region, TENANT_ROLE_ARN: roleArn } = environment;
  const tables = { tenant: environment.TENANT_TABLE, directory: environment.DIRECTORY_TABLE };
  const [, partition = 'aws'] = roleArn.split(':');
  const { narrowed } = reach;
  const config = { region, ...(endpoint !== undefined && { endpoint }) };
  const directory: Database = connect(config, tables, reach.directory);
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
    ...(narrowed !== undefined && {
      sessionPolicy: (organizationId) => narrowed(reach.organization(organizationId), tables, partition),
    }),
  });
  const credentialsOf = credentialsOfOrganizations({ assume, now, capacity: openOrganizations });
  const store = remember(
    (organizationId: string): Store =>
      openStore(
        connect(
          { ...config, requestHandler, credentials: () => credentialsOf(organizationId) },
          tables,
          reach.organization(organizationId),
        ),
        organizationId,
      ),
  );
  return { directory, store, credentialsOf };
};
