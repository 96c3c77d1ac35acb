import { cedarCreek } from './cedar-creek/organization.ts';
import { cohortOrganization } from './cohorts/cohort-organizations.ts';
import { highValleys } from './cohorts/high-valleys.ts';
import { twoLanguages } from './cohorts/two-languages.ts';
import type { DemoOrganization } from './demo-organization.ts';
import { juniperFlats } from './juniper-flats/organization.ts';
import { lanternRidge } from './lantern-ridge/organization.ts';

/** Everybody and everything of the demo data. */
export const organizations: readonly DemoOrganization[] = [
  lanternRidge,
  cedarCreek,
  juniperFlats,
  ...highValleys.map((clinic) => cohortOrganization(clinic, -7)),
  ...twoLanguages.map((clinic) => cohortOrganization(clinic, -2)),
];
