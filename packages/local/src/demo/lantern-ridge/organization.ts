import type { DemoOrganization } from '../demo-organization.ts';
import { devon, ines, margaret, walter } from './people.ts';
import { patientVoices, portalsForTheHighValleys, secondRound } from './programs.ts';
import { resources } from './resources.ts';

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
  programs: [secondRound, patientVoices, portalsForTheHighValleys],
  resources,
  invited: [{ email: 'theo.brandt@lanternridge.example', role: 'coach', language: 'en' }],
};
