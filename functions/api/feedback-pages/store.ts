import type { Database } from '@portolan/data/clients';
import { openFeedbackSettings } from '@portolan/data/feedback/feedback-settings';
import { openFormInvitations } from '@portolan/data/feedback/form-invitations';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openListeners } from '@portolan/data/feedback/listeners';
import { openNews } from '@portolan/data/feedback/news';
import { openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanels } from '@portolan/data/feedback/panels';
import { openResponses } from '@portolan/data/feedback/responses';
import { openSenders } from '@portolan/data/feedback/senders';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { type Write, writeAll, writeOne } from '@portolan/data/writing';

/** What the public pages reach of an organization; `pagesPolicy` allows this and no more. */
export const openStore = (database: Database, organizationId: string) => ({
  organizationId,
  organization: openOrganizationRecord(database, organizationId),
  forms: openForms(database, organizationId),
  formVersions: openFormVersions(database, organizationId),
  formInvitations: openFormInvitations(database, organizationId),
  panels: openPanels(database, organizationId),
  panelMembers: openPanelMembers(database, organizationId),
  feedbackSettings: openFeedbackSettings(database, organizationId),
  news: openNews(database, organizationId),
  responses: openResponses(database, organizationId),
  listeners: openListeners(database, organizationId),
  senders: openSenders(database, organizationId),
  writeAll: <R extends string>(writes: readonly Write<R>[]) => writeAll(database, writes),
  writeOne: <R extends string>(write: Write<R>) => writeOne(database, write),
});
export type Store = ReturnType<typeof openStore>;
