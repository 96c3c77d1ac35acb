import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openEarlierCampaign } from '@portolan/data/campaigns/earlier-campaign';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openProducts } from '@portolan/data/marketing/products';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openTimeZone } from '@portolan/data/organizations/time-zone';

/** What making, checking and sending a campaign, its report and the clinic's standing read besides. */
export const openFurtherStore = (database: Database, organizationId: string) => ({
  campaignChunks: openCampaignChunks(database, organizationId),
  campaignClaims: openCampaignClaims(database, organizationId),
  contacts: openContacts(database, organizationId),
  earlierCampaign: openEarlierCampaign(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  marketingPlan: openMarketingPlan(database, organizationId),
  mailDays: openMailDays(database, organizationId),
  standing: openStanding(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  products: openProducts(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
});
export type FurtherStore = ReturnType<typeof openFurtherStore>;
