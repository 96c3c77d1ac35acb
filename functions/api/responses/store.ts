import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openFeedbackMonths } from '@portolan/data/feedback/feedback-months';
import { openFeedbackSettings } from '@portolan/data/feedback/feedback-settings';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openNews } from '@portolan/data/feedback/news';
import { openOpenResponses } from '@portolan/data/feedback/open-responses';
import { openResponses } from '@portolan/data/feedback/responses';
import { openTimeZone } from '@portolan/data/organizations/time-zone';
import { openPlanRetirements } from '@portolan/data/templates/plan-retirements';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  elements: openElements(database, organizationId),
  feedbackMonths: openFeedbackMonths(database, organizationId),
  feedbackSettings: openFeedbackSettings(database, organizationId),
  forms: openForms(database, organizationId),
  formVersions: openFormVersions(database, organizationId),
  members: openMembers(database, organizationId),
  news: openNews(database, organizationId),
  openResponses: openOpenResponses(database, organizationId),
  pageAddresses: openPageAddresses(organizationId),
  planRetirements: openPlanRetirements(database, organizationId),
  responses: openResponses(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
