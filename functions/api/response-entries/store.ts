import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openResponses } from '@portolan/data/feedback/responses';
import { openTimeZone } from '@portolan/data/organizations/time-zone';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  formVersions: openFormVersions(database, organizationId),
  forms: openForms(database, organizationId),
  responses: openResponses(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
