import type { DemoElement } from '../demo-organization.ts';
import { george, helen, marcus, renee, tasha } from './people.ts';

export const support: DemoElement = {
  id: 'support',
  by: renee,
  activities: [
    {
      list: 'completed',
      suggestion: 'support-needs',
      text: 'Estimate the hours that support takes',
      subPoints: [
        'Before the opening: 12 hours a week',
        'First eight weeks: 30 hours a week over three sites',
        'Afterwards: 14 hours a week, half of them password resets',
      ],
      responsible: renee,
      months: [-8, -7],
      startUpStatus: 'Estimate from two clinics that opened before us.',
      midProjectStatus: 'It was 34 hours at first; it is 13 now.',
    },
    {
      list: 'completed',
      suggestion: 'support-coordinator',
      text: 'Portal coordinator, eight hours a week, taken by Tasha',
      responsible: george,
      months: [-6, -4],
      startUpStatus: 'Asked for in the first leadership report.',
      midProjectStatus: 'Granted for a year; a colleague covers the desk on Wednesdays.',
    },
    {
      list: 'completed',
      suggestion: 'support-navigators',
      text: 'A navigator in each waiting room on the two busiest mornings',
      subPoints: [
        'Mill Street: a volunteer of the public library',
        'Northside: medical assistant students',
        'Pine Hollow: Tasha on Wednesdays',
      ],
      responsible: tasha,
      months: [-4, -2],
      startUpStatus: 'The library agreed to lend a volunteer.',
      midProjectStatus: 'All three mornings are covered. Each navigator helps about nine people.',
      reportedBy: tasha,
    },
    {
      list: 'completed',
      suggestion: 'support-staff',
      text: 'One page that says who does training, marketing, help by phone and account problems',
      responsible: renee,
      months: [-5, -5],
      startUpStatus: 'Draft at the team meeting.',
      midProjectStatus: 'Posted, and part of the folder for new colleagues.',
    },
  ],
};

export const training: DemoElement = {
  id: 'training',
  by: helen,
  activities: [
    {
      list: 'completed',
      suggestion: 'training-needs',
      text: 'Ask every group what it needs to learn, and when',
      subPoints: [
        'Before the opening: everybody, 45 minutes',
        'First weeks: front desk and nurses, questions at the morning huddle',
        'Later: new colleagues in their first week',
      ],
      responsible: helen,
      months: [-8, -7],
      startUpStatus: '46 of 52 colleagues answered.',
    },
    {
      list: 'completed',
      suggestion: 'training-before-launch',
      text: 'Teach each feature before it opens, at the morning huddle, in ten minutes',
      responsible: helen,
      months: [-7, -2],
      startUpStatus: 'Results and messages done at Pine Hollow.',
      midProjectStatus: 'Six huddles a site. Clinicians asked for one about proxies; it is in the calendar.',
    },
    {
      list: 'planned',
      suggestion: 'training-just-in-time',
      text: 'Short guides with pictures for the ten questions we hear most',
      subPoints: ['Staff: on the intranet, by role', 'Patients: on our video channel, in both languages'],
      responsible: tasha,
      months: [-4, -1],
      startUpStatus: 'The ten questions are collected.',
      midProjectStatus: 'Six of ten are written. I lost three weeks while we were short at the desk.',
      reportedBy: tasha,
    },
    {
      list: 'planned',
      text: 'Refresher for clinicians: answering a message in four sentences',
      responsible: helen,
      months: [1, 2],
      startUpStatus: 'Idea from the staff survey.',
    },
    {
      list: 'planned',
      text: 'Send two nurses to the vendor’s conference',
      responsible: marcus,
      months: [2, 2],
      startUpStatus: 'Too expensive; the vendor’s online classes do.',
      removed: true,
    },
  ],
};
