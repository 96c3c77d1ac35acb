import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openPortalTeam } from '@portolan/data/portal-teams/portal-teams';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  members: openMembers(database, organizationId),
  portalTeam: openPortalTeam(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
