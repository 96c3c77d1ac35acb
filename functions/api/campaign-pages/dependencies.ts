import { randomBytes } from 'node:crypto';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { campaignPagesDirectoryPolicy, campaignPagesPolicy } from '@portolan/data/campaigns/page-policies';
import { openPublicPages } from '@portolan/data/directory/public-pages';
import { openIntakeKeys } from '@portolan/data/feedback/intake-keys';
import type { Style } from '@portolan/public-pages/mail-pages';
import type { ApiEnvironment } from '../../runtime/environment.ts';
import { type MailTokens, openMailTokens } from '../../runtime/mail-tokens.ts';
import { type Crowd, watchCrowd } from '../../runtime/public-pages/crowd.ts';
import { type DayKeys, keepDayKeys } from '../../runtime/public-pages/day-keys.ts';
import { sessionPolicyOf } from '../../runtime/session-policy.ts';
import { openTenants } from '../../runtime/tenants.ts';
import { type MailClinics, rememberMailClinics } from './mail-clinics.ts';
import { openStore, type Store } from './store.ts';

/** What the public pages work with. */
export type PagesDependencies = {
  readonly publicPages: ReturnType<typeof openPublicPages>;
  readonly tokens: MailTokens;
  readonly dayKeys: DayKeys;
  readonly store: (organizationId: string) => Store;
  readonly clinics: MailClinics;
  readonly crowd: Crowd;
  readonly style: Style;
  readonly now: () => Date;
  /** So many random bytes. */
  readonly random: (bytes: number) => Buffer;
};

/** Opens the tables for the pages: sessions of organizations are narrowed to what pages need, on AWS by STS as here by the client. */
export const pagesDependencies = (
  environment: ApiEnvironment,
  style: Style,
  now: () => Date,
): PagesDependencies => {
  const { directory, store } = openTenants(environment, now, openStore, {
    directory: campaignPagesDirectoryPolicy,
    organization: campaignPagesPolicy,
    narrowed: sessionPolicyOf,
  });
  return {
    publicPages: openPublicPages(directory),
    tokens: openMailTokens(openMailKeys(directory), randomBytes),
    dayKeys: keepDayKeys(openIntakeKeys(directory), randomBytes),
    store,
    clinics: rememberMailClinics(),
    crowd: watchCrowd(),
    style,
    now,
    random: randomBytes,
  };
};
