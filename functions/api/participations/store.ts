import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openConsents } from '@portolan/data/programs/consents';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openParticipationInvitations } from '@portolan/data/programs/participation-invitations';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  consents: openConsents(database, organizationId),
  joinedPrograms: openJoinedPrograms(database, organizationId),
  members: openMembers(database, organizationId),
  participationInvitations: openParticipationInvitations(database, organizationId),
  participations: openParticipations(database, organizationId),
  programs: openPrograms(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
