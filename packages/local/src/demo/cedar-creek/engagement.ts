import type { DemoElement } from '../demo-organization.ts';
import { helen, marcus, renee, tasha } from './people.ts';

export const patientFeedback: DemoElement = {
  id: 'patient-feedback',
  by: renee,
  activities: [
    {
      list: 'completed',
      suggestion: 'patient-feedback-method',
      text: 'Decide how we ask patients about CreekLink',
      subPoints: [
        'Pilot: a phone call after four weeks',
        'First months: three questions on a card at checkout',
        'From now on: a survey twice a year, and the card all year',
      ],
      responsible: renee,
      months: [-7, -6],
      startUpStatus: 'Questions tested with the patient advisory group.',
      midProjectStatus: '412 cards so far; 78 percent find what they look for.',
    },
    {
      list: 'planned',
      suggestion: 'patient-feedback-virtual-group',
      text: 'Online panel of 40 patients who answer three questions a month',
      subPoints: ['Asked at enrollment', 'At least ten from Pine Hollow and ten who prefer Spanish'],
      responsible: tasha,
      months: [-2, 2],
      startUpStatus: 'Wording of the invitation approved by Dr. Okafor.',
      midProjectStatus: '26 people have said yes, four of them in Spanish.',
      reportedBy: tasha,
    },
    {
      list: 'planned',
      text: 'Post “you said, we did” in each waiting room every quarter',
      responsible: renee,
      months: [0, 3],
      midProjectStatus: 'First poster: larger type in results, and a reply on Saturdays.',
    },
  ],
};

export const staffFeedback: DemoElement = {
  id: 'staff-feedback',
  by: helen,
  activities: [
    {
      list: 'completed',
      suggestion: 'staff-feedback-method',
      text: 'Three ways to hear staff: the huddle, a form of two minutes, and lunch with the medical director',
      subPoints: [
        'Testing: notes from the pilot teams',
        'First months: the form every two weeks',
        'Everyday: the form each quarter, lunch each month',
      ],
      responsible: helen,
      months: [-8, -6],
      startUpStatus: 'The form is on the intranet.',
      midProjectStatus:
        '38 of 52 answered the last one. “Too many messages” fell from first place to fourth.',
    },
    {
      list: 'completed',
      suggestion: 'staff-feedback-virtual-group',
      text: 'Six super users, two from each site, who see every new feature first',
      responsible: marcus,
      months: [-5, -3],
      startUpStatus: 'Volunteers found at two sites.',
      midProjectStatus: 'Complete; they stopped one release that hid the interpreter flag.',
    },
  ],
};

export const marketing: DemoElement = {
  id: 'marketing',
  by: renee,
  activities: [
    {
      list: 'completed',
      suggestion: 'marketing-theme',
      text: 'One theme for everything: “Your clinic, also after five”',
      responsible: renee,
      months: [-8, -7],
      startUpStatus: 'Chosen by 60 patients out of three.',
    },
    {
      list: 'completed',
      suggestion: 'marketing-name',
      text: 'Name the portal CreekLink, in both languages',
      responsible: renee,
      months: [-8, -7],
      startUpStatus: 'Name and little tree drawn by a colleague at Northside.',
    },
    {
      list: 'completed',
      suggestion: 'marketing-products',
      text: 'Choose what we print, say and send',
      subPoints: [
        'Before the opening: letter from Dr. Okafor, poster, line on the appointment card',
        'First weeks: buttons for staff, tablets in the waiting room',
        'All year: voicemail greeting, insert in every bill',
        'New feature: email a week before, poster the day it opens',
      ],
      responsible: tasha,
      months: [-7, -4],
      startUpStatus: 'Bright Signal Print Shop does posters and inserts.',
      midProjectStatus: 'All out. The insert in the bill brought the most people: 310 in two months.',
      reportedBy: tasha,
    },
    {
      list: 'planned',
      suggestion: 'marketing-plan',
      text: 'Marketing plan for the second half: people who have an account and never came back',
      subPoints: ['About 1,900 people', 'First message: the result that waits for them', 'Budget: $2,400'],
      responsible: renee,
      months: [-1, 1],
      startUpStatus: 'Not needed before the opening.',
      midProjectStatus: 'Draft is with the team; costs are checked.',
    },
    {
      list: 'planned',
      text: 'Radio spot in Spanish with the station in Pine Hollow',
      responsible: 'Bright Signal Print Shop, media desk',
      months: [2, 3],
      startUpStatus: 'Quote asked for.',
    },
  ],
};
