import type { KeyStatement } from '../key-policies.ts';

/**
 * What the worker reaches that hears what became of campaigns' mails: who was in which chunk, what is known of them, who must not be
 * written to, and how the clinic stands. No contact, so no address.
 */
export const mailEventPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    leadingKeys: [
      'ORG#*#CAMPAIGN-RUNS',
      'ORG#*#CAMPAIGN-CLAIMS#*',
      'ORG#*#SIGN-UP-LETTERS',
      'ORG#*#SUPPRESSIONS',
      'ORG#*#MAIL-DAYS',
      'ORG#*#MAIL-STANDING',
      'ORG#*#ORGANIZATION',
    ],
  },
  { table: 'tenant', index: null, actions: ['BatchGetItem'], leadingKeys: ['ORG#*#CAMPAIGN-CHUNKS#*'] },
  {
    table: 'tenant',
    index: null,
    actions: ['Query'],
    leadingKeys: ['ORG#*#CAMPAIGN-CLAIMS#*', 'ORG#*#MAIL-DAYS'],
  },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    leadingKeys: [
      'ORG#*#CAMPAIGN-CLAIMS#*',
      'ORG#*#SIGN-UP-LETTERS',
      'ORG#*#SUPPRESSIONS',
      'ORG#*#MAIL-DAYS',
      'ORG#*#MAIL-STANDING',
    ],
  },
];
