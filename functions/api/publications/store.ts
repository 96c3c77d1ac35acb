import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openConsents } from '@portolan/data/programs/consents';
import { openPrograms } from '@portolan/data/programs/programs';
import { openAnnouncements } from '@portolan/data/publications/announcements';
import { openResources, openSharedResources } from '@portolan/data/publications/resources';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  announcements: openAnnouncements(database, organizationId),
  consents: openConsents(database, organizationId),
  programs: openPrograms(database, organizationId),
  resources: openResources(database, organizationId),
  sharedResources: openSharedResources(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
