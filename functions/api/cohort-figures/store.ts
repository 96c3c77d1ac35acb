import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openPrograms } from '@portolan/data/programs/programs';
import { openCohort } from '@portolan/data/rollups/cohort';
import { openSums } from '@portolan/data/rollups/sums';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  cohort: openCohort(database, organizationId),
  grantees: openGrantees(database, organizationId),
  programs: openPrograms(database, organizationId),
  sums: openSums(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
