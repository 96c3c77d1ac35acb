import { cedarCreek } from './cedar-creek/organization.ts';
import type { DemoOrganization } from './demo-organization.ts';
import { juniperFlats } from './juniper-flats/organization.ts';
import { lanternRidge } from './lantern-ridge/organization.ts';

/** Everybody and everything of the demo data. */
export const organizations: readonly DemoOrganization[] = [lanternRidge, cedarCreek, juniperFlats];
