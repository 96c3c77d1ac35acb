import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openTimeZone } from '@portolan/data/organizations/time-zone';
import { openConsents } from '@portolan/data/programs/consents';
import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  consents: openConsents(database, organizationId),
  elements: openElements(database, organizationId),
  members: openMembers(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
  reviews: openReviews(database, organizationId),
  submissions: openSubmissions(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
