import { openBaseStore } from '@portolan/data/base-store';
import { openImages } from '@portolan/data/campaigns/images';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openTestSends } from '@portolan/data/campaigns/test-sends';
import type { Database } from '@portolan/data/clients';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  images: openImages(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  marketingPlan: openMarketingPlan(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  testSends: openTestSends(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
