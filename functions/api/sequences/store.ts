import { openBaseStore } from '@portolan/data/base-store';
import { openSequences } from '@portolan/data/campaigns/sequences';
import type { Database } from '@portolan/data/clients';

/** What these routes reach of an organization; what the first looks do not read is opened with what asks for it. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  sequences: openSequences(database, organizationId),
  further: async () => (await import('./further.ts')).further.openStore(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
