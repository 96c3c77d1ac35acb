import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openApprovals } from '@portolan/data/figures/approvals';
import { openApprovedMonths, openFigures } from '@portolan/data/figures/figures';
import { openClinicMeasures } from '@portolan/data/measures/clinic-measures';
import { openJoinedMeasures } from '@portolan/data/measures/program-measures';
import { openSitesAndClock } from '@portolan/data/organizations/sites-and-clock';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  approvals: openApprovals(database, organizationId),
  approvedMonths: openApprovedMonths(database, organizationId),
  clinicMeasures: openClinicMeasures(database, organizationId),
  figures: openFigures(database, organizationId),
  joinedMeasures: openJoinedMeasures(database, organizationId),
  joinedPrograms: openJoinedPrograms(database, organizationId),
  sitesAndClock: openSitesAndClock(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
