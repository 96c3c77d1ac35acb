import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openOpenResponses } from '@portolan/data/feedback/open-responses';
import { openResponses } from '@portolan/data/feedback/responses';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  members: openMembers(database, organizationId),
  openResponses: openOpenResponses(database, organizationId),
  responses: openResponses(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
