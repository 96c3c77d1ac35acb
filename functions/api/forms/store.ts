import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openFormInvitations } from '@portolan/data/feedback/form-invitations';
import { openOfferedForms } from '@portolan/data/feedback/form-offers';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openKiosks } from '@portolan/data/feedback/kiosks';
import { openPanels } from '@portolan/data/feedback/panels';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  forms: openForms(database, organizationId),
  formInvitations: openFormInvitations(database, organizationId),
  formVersions: openFormVersions(database, organizationId),
  kiosks: openKiosks(database, organizationId),
  offeredForms: openOfferedForms(database, organizationId),
  pageAddresses: openPageAddresses(organizationId),
  panels: openPanels(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
