import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
