import { openBaseStore } from '@portolan/data/base-store';
import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openEarlierCampaign } from '@portolan/data/campaigns/earlier-campaign';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openSequences } from '@portolan/data/campaigns/sequences';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openProducts } from '@portolan/data/marketing/products';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openTimeZone } from '@portolan/data/organizations/time-zone';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  campaigns: openCampaigns(database, organizationId),
  campaignChunks: openCampaignChunks(database, organizationId),
  campaignClaims: openCampaignClaims(database, organizationId),
  campaignRuns: openCampaignRuns(database, organizationId),
  contacts: openContacts(database, organizationId),
  earlierCampaign: openEarlierCampaign(database, organizationId),
  mailDays: openMailDays(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  marketingPlan: openMarketingPlan(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  products: openProducts(database, organizationId),
  sequences: openSequences(database, organizationId),
  standing: openStanding(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
