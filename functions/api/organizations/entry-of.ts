import type { DirectoryEntry } from '@portolan/data/directory/directory-records';
import type { Organization } from '@portolan/domain/organizations/organization';

/** What the directory shows of an organization. */
export const entryOf = (organization: Organization, owners: number, version: number): DirectoryEntry => ({
  organizationId: organization.id,
  kind: organization.kind,
  name: organization.profile.name,
  place: [organization.profile.postalAddress.city, organization.profile.postalAddress.state]
    .filter((part) => part !== '')
    .join(', '),
  owners,
  version,
});
