import { openBaseStore } from '@portolan/data/base-store';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import type { Database } from '@portolan/data/clients';

/** What these routes reach of an organization; what the first looks do not read is opened with what asks for it. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  campaigns: openCampaigns(database, organizationId),
  campaignRuns: openCampaignRuns(database, organizationId),
  further: async () => (await import('./further.ts')).further.openStore(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
