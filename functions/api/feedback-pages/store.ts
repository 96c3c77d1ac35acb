import type { Database } from '@portolan/data/clients';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openListeners } from '@portolan/data/feedback/listeners';
import { openResponses } from '@portolan/data/feedback/responses';
import { openSenders } from '@portolan/data/feedback/senders';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { type Write, writeOne } from '@portolan/data/writing';

/** What the public pages reach of an organization; `pagesPolicy` allows this and no more. */
export const openStore = (database: Database, organizationId: string) => ({
  organizationId,
  organization: openOrganizationRecord(database, organizationId),
  forms: openForms(database, organizationId),
  formVersions: openFormVersions(database, organizationId),
  responses: openResponses(database, organizationId),
  listeners: openListeners(database, organizationId),
  senders: openSenders(database, organizationId),
  writeOne: <R extends string>(write: Write<R>) => writeOne(database, write),
});
export type Store = ReturnType<typeof openStore>;
