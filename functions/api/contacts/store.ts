import { openBaseStore } from '@portolan/data/base-store';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openSignUps } from '@portolan/data/campaigns/sign-ups';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { openTimeZone } from '@portolan/data/organizations/time-zone';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  contacts: openContacts(database, organizationId),
  signUps: openSignUps(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
