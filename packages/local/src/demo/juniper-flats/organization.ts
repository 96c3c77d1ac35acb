import { marcus } from '../cedar-creek/people.ts';
import type { DemoOrganization } from '../demo-organization.ts';
import { enrollment, languages, launch, portalTeam, strategy } from './elements.ts';
import { lucia, paul, rosaElena, wendell } from './people.ts';
import { profile } from './profile.ts';

/** A rural clinic a month into the relaunch of a portal that hardly anybody uses; most of its patients prefer Spanish. */
export const juniperFlats: DemoOrganization = {
  kind: 'clinic',
  name: 'Juniper Flats Rural Health Clinic',
  timeZone: 'America/Denver',
  owner: lucia,
  members: [
    { person: paul, role: 'editor' },
    { person: marcus, role: 'editor' },
    { person: rosaElena, role: 'contributor' },
    { person: wendell, role: 'viewer' },
  ],
  profile,
  plan: {
    name: 'Relanzamiento del portal',
    firstMonth: -1,
    by: lucia,
    elements: [strategy, portalTeam, launch, enrollment, languages],
  },
  figures: { firstMonth: -3, approved: 2, open: 1, patientsPerYear: 2300, enrolled: [0.06, 0.24] },
};
