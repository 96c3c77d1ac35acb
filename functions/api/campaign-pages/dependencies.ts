import { openPublicPages } from '@portolan/data/directory/public-pages';
import { pagesDirectoryPolicy, pagesPolicy } from '@portolan/data/feedback/page-policies';
import type { PageAssets } from '@portolan/public-pages/page';
import type { ApiEnvironment } from '../../runtime/environment.ts';
import { sessionPolicyOf } from '../../runtime/session-policy.ts';
import { openTenants } from '../../runtime/tenants.ts';
import { openStore, type Store } from './store.ts';

/** What the public pages work with. */
export type PagesDependencies = {
  readonly publicPages: ReturnType<typeof openPublicPages>;
  readonly store: (organizationId: string) => Store;
  readonly assets: PageAssets;
  readonly now: () => Date;
};

/** Opens the tables for the pages: sessions of organizations are narrowed to what pages need, on AWS by STS as here by the client. */
export const pagesDependencies = (
  environment: ApiEnvironment,
  assets: PageAssets,
  now: () => Date,
): PagesDependencies => {
  const { directory, store } = openTenants(environment, now, openStore, {
    directory: pagesDirectoryPolicy,
    organization: pagesPolicy,
    narrowed: sessionPolicyOf,
  });
  return { publicPages: openPublicPages(directory), store, assets, now };
};
