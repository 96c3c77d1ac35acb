import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openClinicMeasures } from '@portolan/data/measures/clinic-measures';
import { openJoinedMeasures, openProgramMeasures } from '@portolan/data/measures/program-measures';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openPrograms } from '@portolan/data/programs/programs';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  clinicMeasures: openClinicMeasures(database, organizationId),
  joinedMeasures: openJoinedMeasures(database, organizationId),
  joinedPrograms: openJoinedPrograms(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  programMeasures: openProgramMeasures(database, organizationId),
  programs: openPrograms(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
