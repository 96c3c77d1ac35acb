import type { DirectoryEntry } from '@portolan/data/directory/directory-records';
import type { Organization } from '@portolan/domain/organizations/organization';
import { placeOf } from '@portolan/domain/organizations/place';

/** What the directory shows of an organization. */
export const entryOf = (organization: Organization, owners: number, version: number): DirectoryEntry => ({
  organizationId: organization.id,
  kind: organization.kind,
  name: organization.profile.name,
  place: placeOf(organization.profile),
  owners,
  version,
});
