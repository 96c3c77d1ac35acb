import type { KeyStatement } from '../key-policies.ts';

const ofAny = (...collections: readonly string[]): string[] =>
  collections.map((collection) => `ORG#*#${collection}`);

/**
 * What the one hand that sends reaches: who is in a chunk and may be written to, read; that it was claimed and what the mail service
 * said, written; and of a campaign's run how far it is. It changes nobody's contact and nothing that people decided.
 */
export const sendingPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    leadingKeys: ofAny(
      'CAMPAIGNS',
      'CAMPAIGN-RUNS',
      'CAMPAIGN-LETTERS',
      'CAMPAIGN-CLAIMS#*',
      'CLOSING',
      'MAIL-DAYS',
      'MAIL-SETTINGS',
      'MAIL-STANDING',
      'ORGANIZATION',
      'SENDING-DOMAIN',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['BatchGetItem'],
    leadingKeys: ofAny('CAMPAIGN-CHUNKS#*', 'CONTACTS#*', 'SUPPRESSIONS'),
  },
  { table: 'tenant', index: null, actions: ['Query'], leadingKeys: ofAny('CAMPAIGN-CLAIMS#*', 'MAIL-DAYS') },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    // And toward which day it counts.
    leadingKeys: ofAny('CAMPAIGN-RUNS', 'CAMPAIGN-CLAIMS#*', 'MAIL-DAYS'),
  },
  { table: 'directory', index: 'lookup', actions: ['Query'], leadingKeys: ['CAMPAIGNS-SENDING'] },
  { table: 'directory', index: null, actions: ['PutItem'], leadingKeys: ofAny('CAMPAIGNS-DUE') },
  { table: 'directory', index: null, actions: ['DeleteItem'], leadingKeys: ofAny('CAMPAIGNS-SENDING') },
  {
    table: 'directory',
    index: null,
    actions: ['GetItem', 'PutItem'],
    leadingKeys: ['MAIL-SENDER', 'MAIL-KEYS#*'],
  },
];
