import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openClosing } from '@portolan/data/closings/closings';
import { openMembers } from '@portolan/data/directory/members';
import { openMailPreferences } from '@portolan/data/reminders/mail-preferences';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  mailPreferences: openMailPreferences(database, organizationId),
  members: openMembers(database, organizationId),
  closing: openClosing(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
