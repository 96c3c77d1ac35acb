import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openResponses } from '@portolan/data/feedback/responses';
import { openPlanRetirements } from '@portolan/data/templates/plan-retirements';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  elements: openElements(database, organizationId),
  members: openMembers(database, organizationId),
  planRetirements: openPlanRetirements(database, organizationId),
  responses: openResponses(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
