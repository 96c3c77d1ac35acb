import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openPrograms } from '@portolan/data/programs/programs';
import { openTemplates } from '@portolan/data/templates/templates';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  programs: openPrograms(database, organizationId),
  templates: openTemplates(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
