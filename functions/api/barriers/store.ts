import { openBarriers, openSharedBarriers } from '@portolan/data/barriers/barriers';
import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  barriers: openBarriers(database, organizationId),
  grantees: openGrantees(database, organizationId),
  members: openMembers(database, organizationId),
  participations: openParticipations(database, organizationId),
  programs: openPrograms(database, organizationId),
  sharedBarriers: openSharedBarriers(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
