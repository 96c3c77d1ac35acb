import type { KeyStatement } from '../key-policies.ts';

const ofAny = (...collections: readonly string[]): string[] =>
  collections.map((collection) => `ORG#*#${collection}`);

/**
 * What the campaigns worker reaches: what people decided and how mails look, read; whom a campaign may go to, read whole; and what
 * it is frozen into, written. Of campaigns it makes the steps of sequences, and it writes nothing that somebody stopped.
 */
export const campaignsPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    leadingKeys: ofAny(
      'CAMPAIGNS',
      'CAMPAIGN-RUNS',
      'CAMPAIGN-CLAIMS#*',
      'CLINIC-CAMPAIGNS#*',
      // Whether the clinic is about to be closed, and asks nobody to confirm an address any more.
      'CLOSING',
      'CONSENTS',
      'ORGANIZATION',
      'PROGRAMS',
      'MAIL-SETTINGS',
      'MAIL-STANDING',
      'MARKETING-PLAN',
      'SENDING-DOMAIN',
      'SEQUENCES',
      'SIGN-UPS',
      'SIGN-UP-LETTERS',
      // Whether somebody may be asked to confirm an address.
      'SUPPRESSIONS',
      'TEST-SENDS',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['Query'],
    leadingKeys: ofAny(
      'CONTACTS#*',
      'SUPPRESSIONS',
      'CAMPAIGN-CHUNKS#*',
      'CAMPAIGN-CLAIMS#*',
      // On which days a month's campaigns went out and what came of letters to confirm addresses, and whom a clinic shares with.
      'MAIL-DAYS',
      'CONSENTS',
    ),
  },
  // The earlier days of a step, so that nobody gets it twice.
  // And the sums that are held of a clinic.
  {
    table: 'tenant',
    index: null,
    actions: ['BatchGetItem'],
    leadingKeys: ofAny('CAMPAIGN-RUNS', 'CLINIC-CAMPAIGNS#*'),
  },
  { table: 'tenant', index: null, actions: ['ConditionCheckItem'], leadingKeys: ofAny('CAMPAIGNS') },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    // Of a claim no more than that somebody is written to again.
    leadingKeys: ofAny(
      'CAMPAIGN-RUNS',
      'CAMPAIGN-LETTERS',
      'CAMPAIGN-CHUNKS#*',
      'CAMPAIGN-CLAIMS#*',
      // Steps of sequences, and the day through which they are made.
      'CAMPAIGNS',
      'SEQUENCES',
      // That the letter goes out which asks to confirm an address, and that it went.
      'SIGN-UPS',
      'SIGN-UP-LETTERS',
      // What became of a test.
      'TEST-SENDS',
    ),
  },
  // Who signed up where no letter may go now.
  { table: 'tenant', index: null, actions: ['DeleteItem'], leadingKeys: ofAny('SIGN-UPS') },
  // Sums of months, for foundations that a clinic shares them with.
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem', 'DeleteItem'],
    leadingKeys: ofAny('CLINIC-CAMPAIGNS#*'),
  },
  // Whom a test of a message goes to: members of the clinic.
  { table: 'directory', index: null, actions: ['GetItem'], leadingKeys: ['PERSON#*', 'ORG#*#MEMBERS'] },
  {
    table: 'directory',
    index: null,
    actions: ['PutItem', 'DeleteItem'],
    leadingKeys: ofAny('CAMPAIGNS-DUE', 'CAMPAIGNS-SENDING'),
  },
  // What of a clinic's waits, when its profile says what it waits for.
  { table: 'directory', index: null, actions: ['Query'], leadingKeys: ofAny('CAMPAIGNS-DUE') },
  { table: 'directory', index: null, actions: ['GetItem', 'PutItem'], leadingKeys: ['MAIL-KEYS#*'] },
];
