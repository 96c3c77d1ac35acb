import type { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import type { PageClinic } from '@portolan/public-pages/page';
import { remember } from './remember.ts';

/** Milliseconds that a clinic's name, telephone and what else its pages name are not asked for again. */
const remembered = 30_000;
const mostClinics = 500;

/** What is read of a clinic to name it. */
type OneClinic = {
  readonly organizationId: string;
  readonly organization: Pick<ReturnType<typeof openOrganizationRecord>, 'find'>;
};

/** A clinic as its pages name it. Null where there is none any more. */
export type Clinics<Store extends OneClinic, Clinic extends PageClinic = PageClinic> = (
  store: Store,
  now: Date,
) => Promise<Clinic | null>;

/** `more`: what the pages of a function name of a clinic besides. */
export const rememberClinics = <Store extends OneClinic, More extends object>(
  more: (store: Store) => Promise<More>,
): Clinics<Store, PageClinic & More> => {
  const known = remember<PageClinic & More>(remembered, mostClinics);
  return (store, now) =>
    known(store.organizationId, now, async () => {
      const [found, others] = await Promise.all([store.organization.find(), more(store)]);
      if (found === null) return null;
      const { name, telephone } = found.profile;
      return { name, telephone, ...others };
    });
};
