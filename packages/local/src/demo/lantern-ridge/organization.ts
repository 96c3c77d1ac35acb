import type { DemoOrganization } from '../demo-organization.ts';
import { devon, ines, margaret, walter } from './people.ts';

export const lanternRidge: DemoOrganization = {
  kind: 'foundation',
  name: 'Lantern Ridge Health Foundation',
  timeZone: 'America/Denver',
  owner: margaret,
  members: [
    { person: devon, role: 'officer' },
    { person: ines, role: 'coach' },
    { person: walter, role: 'viewer' },
  ],
  profile: [
    {
      by: margaret,
      fields: {
        postalAddress: {
          street: '900 Lantern Ridge Road, Suite 210',
          city: 'Alder Falls',
          state: 'CO',
          zip: '81999',
        },
        telephone: '(970) 555-0140',
        overallLead: 'Devon Achterberg',
      },
    },
  ],
  programs: [
    {
      name: 'Portals for the High Valleys',
      grantNumber: 'LR-PP-07',
      by: devon,
      firstMonth: -7,
      months: 12,
      milestones: { startUp: 44, midProject: 196, final: 350 },
      awards: [
        { label: 'Cedar Creek Clinic', dollars: 60_000 },
        { label: 'Juniper Flats Health Center', dollars: 45_000 },
        { label: 'Training and interpreters, all clinics', dollars: 18_500 },
      ],
    },
    {
      name: 'Patient voices in two languages',
      grantNumber: '',
      by: margaret,
      firstMonth: 'next-january',
      months: 18,
      milestones: { startUp: 59, midProject: null, final: null },
      awards: [{ label: 'To be granted to six clinics', dollars: 240_000 }],
    },
  ],
  invited: [{ email: 'theo.brandt@lanternridge.example', role: 'coach', language: 'en' }],
};
