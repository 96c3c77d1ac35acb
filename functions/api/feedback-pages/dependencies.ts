import { randomBytes } from 'node:crypto';
import { openPublicPages } from '@portolan/data/directory/public-pages';
import { openIntakeKeys } from '@portolan/data/feedback/intake-keys';
import { pagesDirectoryPolicy, pagesPolicy } from '@portolan/data/feedback/page-policies';
import type { PageAssets } from '@portolan/public-pages/page';
import type { ApiEnvironment } from '../../runtime/environment.ts';
import type { Clinics } from '../../runtime/public-pages/clinics.ts';
import { type Crowd, watchCrowd } from '../../runtime/public-pages/crowd.ts';
import { type DayKeys, keepDayKeys } from '../../runtime/public-pages/day-keys.ts';
import { sessionPolicyOf } from '../../runtime/session-policy.ts';
import { openTenants } from '../../runtime/tenants.ts';
import { rememberClinicsWithNews } from './clinics-with-news.ts';
import { type Published, rememberPublished } from './published.ts';
import { openStore, type Store } from './store.ts';

/** What the public pages work with. */
export type PagesDependencies = {
  readonly publicPages: ReturnType<typeof openPublicPages>;
  readonly published: Published;
  readonly dayKeys: DayKeys;
  readonly store: (organizationId: string) => Store;
  readonly clinics: Clinics<Store>;
  readonly crowd: Crowd;
  readonly assets: PageAssets;
  readonly now: () => Date;
  /** So many random bytes. */
  readonly random: (bytes: number) => Buffer;
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
  const publicPages = openPublicPages(directory);
  return {
    publicPages,
    published: rememberPublished(publicPages),
    dayKeys: keepDayKeys(openIntakeKeys(directory), randomBytes),
    store,
    clinics: rememberClinicsWithNews(),
    crowd: watchCrowd(),
    assets,
    now,
    random: randomBytes,
  };
};
