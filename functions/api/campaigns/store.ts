import { openBaseStore } from '@portolan/data/base-store';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import type { Database } from '@portolan/data/clients';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  campaigns: openCampaigns(database, organizationId),
  campaignRuns: openCampaignRuns(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
