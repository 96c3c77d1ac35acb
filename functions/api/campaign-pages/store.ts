import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openImages } from '@portolan/data/campaigns/images';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openSignUps } from '@portolan/data/campaigns/sign-ups';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { openSenders } from '@portolan/data/feedback/senders';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { type Write, writeAll, writeOne } from '@portolan/data/writing';

/** What the pages of campaigns reach of an organization; `campaignPagesPolicy` allows this and no more. */
export const openStore = (database: Database, organizationId: string) => ({
  organizationId,
  organization: openOrganizationRecord(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  contacts: openContacts(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
  signUps: openSignUps(database, organizationId),
  images: openImages(database, organizationId),
  campaignRuns: openCampaignRuns(database, organizationId),
  campaignClaims: openCampaignClaims(database, organizationId),
  senders: openSenders(database, organizationId),
  writeAll: <R extends string>(writes: readonly Write<R>[]) => writeAll(database, writes),
  writeOne: <R extends string>(write: Write<R>) => writeOne(database, write),
});
export type Store = ReturnType<typeof openStore>;
