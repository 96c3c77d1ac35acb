import type { PublicPage } from '@portolan/data/directory/public-page-records';
import type { openPublicPages } from '@portolan/data/directory/public-pages';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { remember } from '../../runtime/public-pages/remember.ts';
import type { Store } from './store.ts';

/** Milliseconds that an address leads where it led. A form that is gone is not found there either way. */
const addressRemembered = 60_000;
const mostAddresses = 2_000;
/** Versions never change; a day is as long as a process lives. */
const versionRemembered = 24 * 60 * 60 * 1000;
const mostVersions = 100;

/** What was published and stays as it is, remembered while this process lives: pages are looked at far more often than made. */
export type Published = {
  readonly page: (slug: string, now: Date) => Promise<PublicPage | null>;
  readonly version: (
    store: Pick<Store, 'organizationId' | 'formVersions'>,
    formId: string,
    version: number,
    now: Date,
  ) => Promise<FormVersion | null>;
};

export const rememberPublished = (
  publicPages: Pick<ReturnType<typeof openPublicPages>, 'page'>,
): Published => {
  const addresses = remember<PublicPage>(addressRemembered, mostAddresses);
  const versions = remember<FormVersion>(versionRemembered, mostVersions);
  return {
    page: (slug, now) => addresses(slug, now, () => publicPages.page(slug)),
    version: ({ organizationId, formVersions }, formId, version, now) =>
      versions(`${organizationId} ${formId} ${version}`, now, () => formVersions.find(formId, version)),
  };
};
