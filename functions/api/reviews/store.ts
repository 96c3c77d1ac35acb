import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openTimeZone } from '@portolan/data/organizations/time-zone';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';
import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  grantees: openGrantees(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
  participations: openParticipations(database, organizationId),
  programs: openPrograms(database, organizationId),
  reviews: openReviews(database, organizationId),
  submissions: openSubmissions(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
