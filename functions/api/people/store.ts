import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openBaseStore } from '@portolan/data/organization-store';
import { openMailPreferences } from '@portolan/data/reminders/mail-preferences';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  mailPreferences: openMailPreferences(database, organizationId),
  members: openMembers(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
