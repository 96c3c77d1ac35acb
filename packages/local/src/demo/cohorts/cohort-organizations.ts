import type { DemoOrganization, DemoPerson } from '../demo-organization.ts';
import type { CohortClinic } from './cohort-clinic.ts';
import { cohortPlan } from './cohort-plan.ts';

const ownerOf = ({ owner, address, language, timeZone }: CohortClinic): DemoPerson => ({
  name: owner,
  email: `${(owner.split(' ')[0] ?? owner).normalize('NFD').replace(/\W/g, '').toLowerCase()}@${address}.example`,
  language,
  timeZone,
});

/** Months from the program's first to the one before the seeding; the last ones may not be approved yet. */
const figuresOf = ({ enrolled, patientsPerYear, behind = 0 }: CohortClinic, firstMonth: number) =>
  enrolled === undefined
    ? {}
    : { figures: { firstMonth, approved: -firstMonth - behind, open: behind, patientsPerYear, enrolled } };

/** A clinic of a cohort as an organization. `firstMonth`: of its plan, counted from the month of the seeding. */
export const cohortOrganization = (clinic: CohortClinic, firstMonth: number): DemoOrganization => {
  const owner = ownerOf(clinic);
  const { name, timeZone, city, state, zip, sites, patientsPerYear, percentSpanish } = clinic;
  return {
    kind: 'clinic',
    name,
    timeZone,
    owner,
    members: [],
    profile: [
      {
        by: owner,
        fields: {
          postalAddress: { street: '1 Main Street', city, state, zip },
          overallLead: clinic.owner,
          supportStaffLead: clinic.coordinator,
          ehrVendor: clinic.ehrVendor,
          portalVendor: clinic.portalVendor,
          patientsPerYear,
          percentPreferringSpanish: percentSpanish,
        },
        sites: sites.map((site) => ({ name: site, city })),
      },
    ],
    plan: cohortPlan(clinic, owner, firstMonth),
    ...figuresOf(clinic, firstMonth),
    barriers:
      clinic.barrier === undefined
        ? []
        : [{ ...clinic.barrier, elementId: null, owner: clinic.coordinator, shared: true }],
  };
};
