import type { PageClinic } from '@portolan/public-pages/page';
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
  const known = new Map<string, { readonly clinic: PageClinic; readonly until: number }>();
  return async ({ organizationId, organization, feedbackSettings }, now) => {
    const kept = known.get(organizationId);
    if (kept !== undefined && kept.until > now.getTime()) return kept.clinic;
    const [found, settings] = await Promise.all([organization.find(), feedbackSettings.find()]);
    if (found === null) return null;
    const { name, telephone } = found.profile;
    const clinic = { name, telephone, newsSlug: settings.pageSlug };
    known.delete(organizationId);
    known.set(organizationId, { clinic, until: now.getTime() + remembered });
    const [oldest] = known.keys();
    if (known.size > mostClinics && oldest !== undefined) known.delete(oldest);
    return clinic;
  };
};
