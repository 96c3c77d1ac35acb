import type { DemoElement } from '../demo-organization.ts';
import { helen, marcus, renee, tasha } from './people.ts';

export const interoperability: DemoElement = {
  id: 'interoperability',
  by: marcus,
  activities: [
    {
      list: 'completed',
      suggestion: 'interoperability-vendor-test',
      text: 'Test every feature against the EHR with the vendor: 38 cases, both directions',
      subPoints: [
        '36 passed at once',
        'Allergies typed by patients arrived without the reaction: fixed',
        'Proxy names longer than 30 letters were cut: fixed',
      ],
      responsible: marcus,
      months: [-8, -6],
      startUpStatus: 'Test patients and scripts are ready.',
      midProjectStatus: 'All cases pass, and again after each of the vendor’s two releases.',
    },
    {
      list: 'planned',
      suggestion: 'interoperability-mapping',
      text: 'Map every system that feeds CreekLink, and follow one real value through each connection',
      subPoints: [
        'Reference lab: results and the name of who ordered them',
        'Imaging at the county hospital',
        'Pharmacy: refill answers',
        'State immunization registry',
      ],
      responsible: marcus,
      months: [-5, -2],
      startUpStatus: 'Lab and pharmacy are drawn.',
      midProjectStatus:
        'Late: the county hospital has moved its interface work to the next quarter, so imaging reports are still scanned by hand.',
    },
    {
      list: 'planned',
      text: 'Show immunization records from the state registry to parents before school begins',
      responsible: 'Quillstone implementation team',
      months: [1, 3],
      startUpStatus: 'Not part of the first contract.',
      midProjectStatus: 'Offer received; the cost is within the grant.',
    },
  ],
};

export const enrollment: DemoElement = {
  id: 'enrollment',
  by: renee,
  activities: [
    {
      list: 'completed',
      suggestion: 'enrollment-handout',
      text: 'One-page handout in English and Spanish: sign up, and get a new password',
      subPoints: ['Tested with five patients in the waiting room', 'QR code to the sign-up page'],
      responsible: tasha,
      months: [-7, -6],
      startUpStatus: 'English version printed, 2,000 copies.',
      midProjectStatus: 'The Spanish version is out as well; Northside goes through 40 a week.',
      reportedBy: tasha,
    },
    {
      list: 'completed',
      text: 'Enroll people at check-in: the front desk opens the account while the visit is being prepared',
      responsible: tasha,
      months: [-5, -3],
      startUpStatus: 'Two tablets bought for Northside.',
      midProjectStatus: 'Takes three minutes. 22 accounts a day over all sites; it was six before.',
      reportedBy: tasha,
    },
    {
      list: 'planned',
      suggestion: 'enrollment-videos',
      text: 'Two videos of our own, one minute each: signing up, and a forgotten password',
      subPoints: [
        'Script read by a patient of the advisory group',
        'Captions; Spanish voice by Dr. Okafor’s nurse',
      ],
      responsible: helen,
      months: [-1, 1],
      startUpStatus: 'Planned for the second half of the year.',
      midProjectStatus: 'The sign-up video is filmed; captions are under way.',
    },
    {
      list: 'planned',
      suggestion: 'enrollment-text-link',
      text: 'Text the link to the handout to callers who are stuck',
      responsible: tasha,
      months: [0, 2],
      startUpStatus: 'Needs the texting add-on.',
      midProjectStatus: 'The add-on is in place; I have written three short texts for Renee to approve.',
      reportedBy: tasha,
    },
  ],
};

export const features: DemoElement = {
  id: 'features',
  by: marcus,
  activities: [
    {
      list: 'completed',
      suggestion: 'features-schedule',
      text: 'Calendar of features: one new thing a month, never two',
      subPoints: [
        'Results and messages at the opening',
        'Refills in month four',
        'Visit requests in month six',
        'Forms before the visit: last',
      ],
      responsible: renee,
      months: [-8, -7],
      startUpStatus: 'Agreed with the vendor.',
      midProjectStatus: 'On time except for visit requests, which came three weeks late.',
    },
    {
      list: 'completed',
      suggestion: 'features-testing',
      text: 'Try each feature with three test patients before it opens: an adult, a proxy, someone on an old phone',
      responsible: marcus,
      months: [-6, -2],
      startUpStatus: 'A retired phone of the clinic serves as the old phone.',
      midProjectStatus:
        'Found on the old phone: the refill list hid its last line. Fixed before patients saw it.',
    },
    {
      list: 'completed',
      suggestion: 'features-response-time',
      text: 'Who answers what within 24 hours: refills the pharmacy nurse, results the care team, visits the front desk',
      by: helen,
      responsible: helen,
      months: [-7, -5],
      startUpStatus: 'Table of roles and backups posted in each team room.',
      midProjectStatus: '91 percent within 24 hours last month. Friday afternoons are the weak spot.',
    },
    {
      list: 'planned',
      suggestion: 'features-usage',
      text: 'Follow page hits by feature every month, and retire what nobody opens',
      responsible: marcus,
      months: [-4, 3],
      startUpStatus: 'The vendor’s report has them by feature, not by site.',
      midProjectStatus: 'Results lead with 61 percent of all hits; the health library has 1 percent.',
    },
    {
      list: 'planned',
      text: 'Forms before the visit: history, medication list and consent, for new patients first',
      responsible: renee,
      months: [1, 3],
      startUpStatus: 'Last in the calendar on purpose.',
    },
  ],
};
