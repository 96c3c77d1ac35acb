import { openBaseStore } from '@portolan/data/base-store';
import { openImages } from '@portolan/data/campaigns/images';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import type { Database } from '@portolan/data/clients';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  images: openImages(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  sendingDomain: openSendingDomain(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  pageAddresses: openPageAddresses(organizationId),
});
export type Store = ReturnType<typeof openStore>;
