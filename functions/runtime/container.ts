import type { BaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import type { ApiDependencies } from './bound-route.ts';
import type { ApiEnvironment } from './environment.ts';
import { openTenants, type Tenants } from './tenants.ts';

export type TenantDependencies<Store extends BaseStore> = ApiDependencies<Store> &
  Pick<Tenants<Store>, 'credentialsOf'>;

/**
 * Builds what an API function works with: the directory, and a store per organization behind a client of its own, with
 * credentials that reach that organization alone.
 */
export const apiDependencies = <Store extends BaseStore>(
  environment: ApiEnvironment,
  now: () => Date,
  openStore: (database: Database, organizationId: string) => Store,
): TenantDependencies<Store> => {
  const { directory, store, credentialsOf } = openTenants(environment, now, openStore, {
    directory: directoryPolicy,
    organization: organizationPolicy,
  });
  return { directory: openDirectory(directory), store, now, credentialsOf };
};
