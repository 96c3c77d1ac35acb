import type { PageClinic } from '@portolan/public-pages/page';
import { remember } from './remember.ts';
import type { Store } from './store.ts';

/** Milliseconds that a clinic's name, telephone and page of news are not asked for again. */
const remembered = 30_000;
const mostClinics = 500;

/** A clinic as its pages name it. Null where there is none any more. */
export type Clinics = (
  store: Pick<Store, 'organizationId' | 'organization' | 'feedbackSettings'>,
  now: Date,
) => Promise<PageClinic | null>;

export const rememberClinics = (): Clinics => {
  const known = remember<PageClinic>(remembered, mostClinics);
  return ({ organizationId, organization, feedbackSettings }, now) =>
    known(organizationId, now, async () => {
      const [found, settings] = await Promise.all([organization.find(), feedbackSettings.find()]);
      if (found === null) return null;
      const { name, telephone } = found.profile;
      return { name, telephone, newsSlug: settings.pageSlug };
    });
};
