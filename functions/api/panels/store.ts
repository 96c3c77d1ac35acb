import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openForms } from '@portolan/data/feedback/forms';
import { openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanelSurveys, openPanels } from '@portolan/data/feedback/panels';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  forms: openForms(database, organizationId),
  pageAddresses: openPageAddresses(organizationId),
  panelMembers: openPanelMembers(database, organizationId),
  panels: openPanels(database, organizationId),
  panelSurveys: openPanelSurveys(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
