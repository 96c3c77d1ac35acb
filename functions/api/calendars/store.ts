import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  elements: openElements(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
