import { openBaseStore } from '@portolan/data/base-store';
import { openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openEarlierCampaign } from '@portolan/data/campaigns/earlier-campaign';
import { openSegments } from '@portolan/data/campaigns/segments';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { openTimeZone } from '@portolan/data/organizations/time-zone';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  campaigns: openCampaigns(database, organizationId),
  contacts: openContacts(database, organizationId),
  earlierCampaign: openEarlierCampaign(database, organizationId),
  segments: openSegments(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
