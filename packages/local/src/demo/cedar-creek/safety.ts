import type { DemoElement } from '../demo-organization.ts';
import { helen, marcus, renee, tasha } from './people.ts';

export const workflows: DemoElement = {
  id: 'workflows',
  by: helen,
  activities: [
    {
      list: 'completed',
      suggestion: 'workflows-method',
      text: 'Draw each path on one sheet: who reads, who answers, by when, who covers',
      responsible: helen,
      months: [-8, -7],
      startUpStatus: 'Messages drawn with the Pine Hollow nurses in forty minutes.',
    },
    {
      list: 'completed',
      text: 'Messages after hours: an automatic reply with the nurse line, and a first look at seven in the morning',
      responsible: helen,
      months: [-6, -5],
      startUpStatus: 'Text of the reply approved.',
      midProjectStatus: 'No complaint since. Clinicians no longer open the inbox at night.',
    },
    {
      list: 'planned',
      suggestion: 'workflows-review',
      text: 'Walk through every task that CreekLink makes, feature by feature',
      subPoints: ['Messages: done', 'Refills: done', 'Visit requests: started', 'Billing questions: open'],
      responsible: renee,
      months: [-5, -2],
      startUpStatus: 'One feature a month.',
      midProjectStatus:
        'Late: visit requests still pass through two hands at Northside, and billing has no owner until Paula joins.',
    },
    {
      list: 'planned',
      text: 'One refill path for all three sites, without the fax to the pharmacy',
      responsible: 'Cedar Creek pharmacy desk',
      months: [0, 2],
      startUpStatus: 'Three paths today, one of them by fax.',
      midProjectStatus: 'Mill Street has given up the fax.',
    },
  ],
};

export const risk: DemoElement = {
  id: 'risk',
  by: marcus,
  activities: [
    {
      list: 'completed',
      text: 'Emergency notice on the first screen and beside the message box, in English and Spanish',
      responsible: marcus,
      months: [-7, -6],
      startUpStatus: 'The vendor’s standard text was too small to read.',
      midProjectStatus: 'Ours is in place: call 911, and the number of the nurse line.',
    },
    {
      list: 'completed',
      text: 'Drill: half a day without CreekLink at Pine Hollow',
      subPoints: ['Paper kit in every team room', 'Notice for the door and the voicemail'],
      by: helen,
      responsible: helen,
      months: [-3, -3],
      startUpStatus: 'Planned for a quiet Thursday.',
      midProjectStatus: 'Went well; the voicemail took 50 minutes to change, now it takes five.',
    },
    {
      list: 'planned',
      suggestion: 'risk-analysis',
      text: 'Written analysis of the risks to patients, approved by the quality committee',
      subPoints: [
        'Emergencies written into a message',
        'CreekLink is down',
        'No power or no network at a site',
        'A result that nobody opened',
      ],
      responsible: helen,
      months: [-2, 1],
      startUpStatus: 'Outline from the drill.',
      midProjectStatus:
        'Three of four chapters written; unopened results need a rule on who calls after five days.',
    },
    {
      list: 'planned',
      text: 'Call list for unopened abnormal results, every Friday',
      responsible: tasha,
      months: [1, 2],
      startUpStatus: 'Waits for the analysis.',
    },
  ],
};
