import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openClosing } from '@portolan/data/closings/closings';
import { openExports } from '@portolan/data/exports/exports';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  closing: openClosing(database, organizationId),
  exports: openExports(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
