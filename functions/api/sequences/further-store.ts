import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What making a sequence, turning it on and looking ahead read besides. */
export const openFurtherStore = (database: Database, organizationId: string) => ({
  campaignChunks: openCampaignChunks(database, organizationId),
  campaignClaims: openCampaignClaims(database, organizationId),
  campaignRuns: openCampaignRuns(database, organizationId),
  contacts: openContacts(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  marketingPlan: openMarketingPlan(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  standing: openStanding(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
});
export type FurtherStore = ReturnType<typeof openFurtherStore>;
