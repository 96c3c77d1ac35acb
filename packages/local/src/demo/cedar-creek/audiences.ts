import type { DemoElement } from '../demo-organization.ts';
import { helen, marcus, tasha } from './people.ts';

export const mobile: DemoElement = {
  id: 'mobile',
  by: marcus,
  answers: {
    'current-state':
      'CreekLink runs in the browser of any phone and as the vendor’s app in both stores. Seven visits in ten come from a phone. Reminders go out by text three days and one day before a visit, to people who agreed at check-in; STOP ends them. Around Pine Hollow the app is slow, so the browser version without pictures is what we recommend there.',
    'future-state':
      'Every task that works on a computer works on a phone with one bar of coverage. A text, without health details, says that a result or an answer is waiting. Patients confirm or cancel a visit by replying to the text.',
  },
  activities: [
    {
      list: 'completed',
      text: 'Test all features on an old phone with mobile data, in the parking lot at Pine Hollow',
      responsible: marcus,
      months: [-6, -5],
      startUpStatus: 'Sign-in took 40 seconds.',
      midProjectStatus: 'Eleven seconds with the page that leaves pictures out.',
    },
    {
      list: 'completed',
      text: 'Ask for consent to texts at every check-in and record it',
      responsible: tasha,
      months: [-5, -3],
      startUpStatus: 'New line on the check-in form.',
      midProjectStatus: '6,900 patients have answered; 84 percent said yes.',
      reportedBy: tasha,
    },
  ],
};

export const languages: DemoElement = {
  id: 'languages',
  by: helen,
  answers: {
    'current-state':
      'The vendor offers menus, reminders and help in Spanish. Results and visit notes stay in English. Three nurses at Pine Hollow answer in Spanish; at the other sites an interpreter is called. Nothing exists in Vietnamese.',
  },
  activities: [
    {
      list: 'completed',
      text: 'Have two native speakers read all Spanish screens and correct them with the vendor',
      responsible: 'Patient advisory group',
      months: [-5, -4],
      startUpStatus: 'They found 31 sentences that sounded translated.',
      midProjectStatus: '27 corrected; four wait for the next release.',
    },
    {
      list: 'planned',
      text: 'Decide who answers a message in Spanish at Mill Street and Northside',
      responsible: helen,
      months: [-1, 1],
      startUpStatus: 'One nurse at each site, without a backup.',
      midProjectStatus: 'The shared inbox is agreed; the backup for vacations is open.',
    },
    {
      list: 'planned',
      text: 'Welcome page in Vietnamese, with the number of the interpreter line',
      responsible: marcus,
      months: [2, 3],
    },
  ],
};
