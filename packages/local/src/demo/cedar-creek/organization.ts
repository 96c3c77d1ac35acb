import type { DemoOrganization } from '../demo-organization.ts';
import { languages, mobile } from './audiences.ts';
import { barriers } from './barriers.ts';
import { comments } from './comments.ts';
import { enrollment, features, interoperability } from './connections.ts';
import { contacts } from './contacts.ts';
import { marketing, patientFeedback, staffFeedback } from './engagement.ts';
import { feedback } from './feedback.ts';
import { support, training } from './help.ts';
import { marketingPlan } from './marketing-plan.ts';
import { panels } from './panels.ts';
import { george, helen, marcus, nina, renee, tasha } from './people.ts';
import { team } from './portal-team.ts';
import { profile } from './profile.ts';
import { risk, workflows } from './safety.ts';
import { launch, portalTeam, strategy } from './strategy.ts';

/** A clinic eight months into its year: most of the plan is worked on, a few things are late, patients under 18 still wait. */
export const cedarCreek: DemoOrganization = {
  kind: 'clinic',
  name: 'Cedar Creek Community Health',
  timeZone: 'America/Denver',
  owner: renee,
  members: [
    { person: helen, role: 'editor' },
    { person: marcus, role: 'editor' },
    { person: tasha, role: 'contributor' },
    { person: george, role: 'viewer' },
  ],
  profile,
  plan: {
    name: 'CreekLink, first year',
    firstMonth: -8,
    by: renee,
    elements: [
      strategy,
      portalTeam,
      launch,
      interoperability,
      enrollment,
      features,
      support,
      training,
      patientFeedback,
      staffFeedback,
      marketing,
      workflows,
      risk,
      mobile,
      languages,
    ],
  },
  portalTeam: team,
  // A year before the grant, and the last month not approved yet.
  figures: { firstMonth: -12, approved: 11, open: 1, patientsPerYear: 11_400, enrolled: [0.31, 0.6] },
  barriers,
  comments,
  feedback,
  panels,
  marketing: marketingPlan,
  contacts,
  mail: { by: renee, fromName: 'Cedar Creek Community Health', replyTo: 'creeklink@cedarcreek.example' },
  welcomes: { by: renee, name: 'Welcome to CreekLink' },
  invited: [{ email: 'paula.reyes@cedarcreek.example', role: 'contributor', language: 'es' }],
  applicants: [nina],
};
