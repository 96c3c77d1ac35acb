import type { Database } from '@portolan/data/clients';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What the public pages reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  organizationId,
  organization: openOrganizationRecord(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
