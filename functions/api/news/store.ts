import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openFeedbackMonths } from '@portolan/data/feedback/feedback-months';
import { openFeedbackSettings } from '@portolan/data/feedback/feedback-settings';
import { openNews } from '@portolan/data/feedback/news';
import { openResponses } from '@portolan/data/feedback/responses';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  feedbackMonths: openFeedbackMonths(database, organizationId),
  feedbackSettings: openFeedbackSettings(database, organizationId),
  news: openNews(database, organizationId),
  pageAddresses: openPageAddresses(organizationId),
  responses: openResponses(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
