import type { DemoElement } from '../demo-organization.ts';
import { george, helen, marcus, renee, tasha } from './people.ts';

export const strategy: DemoElement = {
  id: 'strategy',
  by: renee,
  answeredBy: helen,
  answers: {
    vision:
      'A year from now, two of every three adults we see have a CreekLink account and at least four in ten have opened their record. People with diabetes or high blood pressure come first: they read every lab result within two days, send home readings and ask for refills without calling. Parents come second: school forms and vaccination records are ready to print. At the desk we expect 25 fewer calls a day on refills and results, and a missed-visit rate below nine percent.',
    motivations: [
      'Our three lines are busy from eight to ten every morning, and one caller in six hangs up.',
      'Patients drive up to 40 minutes to pick up a printed result.',
      'Two quality measures of our Medicaid contract count patients who viewed their record.',
      'Nurses write the same lab letter thirty times a week.',
    ],
    barriers: [
      'Patients around Pine Hollow have weak cell coverage and share phones.',
      'Clinicians fear a full message inbox after hours.',
      'Nobody’s job description mentioned the portal, so it came last every day.',
    ],
  },
  activities: [
    {
      list: 'completed',
      suggestion: 'strategy-vision',
      text: 'Write the vision in a half-day workshop and have the board’s quality committee sign it',
      subPoints: [
        'Workshop at Northside, eleven people from all three sites',
        'Two drafts; the one-page version hangs in every break room',
      ],
      responsible: helen,
      months: [-8, -7],
      startUpStatus: 'Workshop held; the draft has been with the committee for a week.',
      midProjectStatus:
        'Signed without changes. We read it aloud at the start of each quarterly staff meeting.',
    },
    {
      list: 'completed',
      suggestion: 'strategy-barriers',
      text: 'Give each of the three barriers to one person',
      subPoints: ['Coverage: Marcus', 'Inbox worries: Dr. Okafor', 'Job descriptions: Renee'],
      responsible: renee,
      months: [-7, -6],
      startUpStatus: 'All three accepted.',
      midProjectStatus:
        'Job descriptions of nine people now name the portal. Inbox: see Workflows. Coverage: text-only pages since the vendor’s last release.',
    },
    {
      list: 'completed',
      suggestion: 'strategy-leadership-report',
      text: 'Two-page report to the senior leaders every quarter: figures, barriers, what we ask of them',
      responsible: george,
      months: [-6, -1],
      startUpStatus: 'Template agreed with George: one chart, three lines of text, one request.',
      midProjectStatus:
        'Third report presented. The board granted eight hours a week for a portal coordinator.',
    },
  ],
};

export const portalTeam: DemoElement = {
  id: 'portal-team',
  by: renee,
  activities: [
    {
      list: 'completed',
      suggestion: 'portal-team-leads',
      text: 'Name the four leads: Renee (overall), Dr. Okafor (clinical), Tasha (support staff), Marcus (IT)',
      responsible: renee,
      months: [-8, -8],
      startUpStatus: 'Announced in the staff letter.',
    },
    {
      list: 'completed',
      suggestion: 'portal-team-meeting-time',
      text: 'Meet on the second Tuesday of every month, 12:15 to 1:00, lunch provided',
      responsible: renee,
      months: [-8, -8],
      startUpStatus: 'In everybody’s calendar for the year.',
      midProjectStatus: 'Six of seven meetings took place; one was lost to a snow day.',
    },
    {
      list: 'completed',
      suggestion: 'portal-team-agenda-measures',
      text: 'Fixed agenda with five figures on one page',
      subPoints: [
        'Accounts opened and records viewed',
        'Messages in, and the share answered within 24 hours',
        'Calls a day about refills and results',
      ],
      responsible: marcus,
      months: [-7, -6],
      startUpStatus: 'The vendor’s report has the first three; calls are counted by hand at Mill Street.',
      midProjectStatus: 'The phone system’s export replaces the hand count.',
    },
    {
      list: 'planned',
      suggestion: 'portal-team-touch-points',
      text: 'Bring billing and the lab courier to the table: the two touch points without a voice',
      subPoints: ['Invite Paula Reyes from billing', 'Ask the lab for a contact who can come twice a year'],
      responsible: tasha,
      months: [0, 1],
      startUpStatus: 'Map of touch points drawn: eleven groups, nine represented.',
      midProjectStatus: 'Paula said yes and comes for the first time next month. The lab has not answered.',
      reportedBy: tasha,
    },
  ],
};

export const launch: DemoElement = {
  id: 'launch',
  by: renee,
  answers: {
    'open-to-all': 'yes',
    'went-live':
      'Pine Hollow went first with two care teams and 60 patients, because its nurses had asked for it. Mill Street followed six weeks later, Northside after another three. We waited each time until no safety question was open and messages were answered within a day. Today we would put a person with a tablet into every waiting room from the first week: at Northside, where we did, twice as many people enrolled.',
  },
  activities: [
    {
      list: 'completed',
      suggestion: 'launch-plan',
      text: 'Plan of the opening on one page: order of sites, dates, and what must be true before the next one follows',
      responsible: renee,
      months: [-8, -7],
      startUpStatus: 'Agreed in the second team meeting.',
    },
    {
      list: 'completed',
      suggestion: 'launch-pilot',
      text: 'Pilot at Pine Hollow with 60 patients and a phone survey after four weeks',
      subPoints: ['41 answered; 33 would recommend it', 'Found: reset emails landed in the junk folder'],
      responsible: helen,
      months: [-6, -5],
      startUpStatus: 'Both teams trained; invitations handed out in person.',
      midProjectStatus: 'The sender address is fixed. Median answer to a message: five hours.',
    },
    {
      list: 'completed',
      suggestion: 'launch-everyone',
      text: 'Open Mill Street and Northside',
      responsible: renee,
      months: [-4, -2],
      startUpStatus: 'Waiting for the pilot.',
      midProjectStatus: 'Both open. 5,180 accounts over all sites.',
      finalStatus: 'Closed: enrollment now belongs to element 5.',
    },
  ],
};
