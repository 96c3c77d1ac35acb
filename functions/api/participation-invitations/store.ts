import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openParticipationInvitations } from '@portolan/data/programs/participation-invitations';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  members: openMembers(database, organizationId),
  participationInvitations: openParticipationInvitations(database, organizationId),
  participations: openParticipations(database, organizationId),
  programs: openPrograms(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
