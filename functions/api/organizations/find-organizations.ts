import type { findOrganizations } from '@portolan/contract/organization-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleFindOrganizations = async ({
  query,
  directory,
}: SignedInCall<typeof findOrganizations, Store>): Handled<typeof findOrganizations> => {
  const clinics = await directory.clinicsNamed(query.name);
  return succeed({
    body: { items: clinics.map(({ organizationId, name, place }) => ({ organizationId, name, place })) },
  });
};
