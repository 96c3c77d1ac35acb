import { openBaseStore } from '@portolan/data/base-store';
import { openClinicCampaigns } from '@portolan/data/campaigns/clinic-campaigns';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openCoachNotes } from '@portolan/data/programs/coach-notes';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  clinicCampaigns: openClinicCampaigns(database, organizationId),
  coachNotes: openCoachNotes(database, organizationId),
  grantees: openGrantees(database, organizationId),
  members: openMembers(database, organizationId),
  participations: openParticipations(database, organizationId),
  programs: openPrograms(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
