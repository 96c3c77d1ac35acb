import type { TableName } from '@portolan/data/tables';
import {
  campaigns,
  copied,
  days,
  derived,
  domains,
  erasures,
  exports,
  feedback,
  feedbackKept,
  feedbackLetters,
  frozen,
  invitations,
  madeByCampaigns,
  mailEvents,
  mailKept,
  projector,
  rolledUp,
  rollups,
  sending,
} from './worker-collections.ts';

const writes: Readonly<Record<string, readonly string[]>> = {
  [invitations]: ['INVITATIONS', 'PARTICIPATION-INVITATIONS#'],
  [feedbackLetters]: ['FORM-INVITATIONS#', 'PANEL-MEMBERS#', 'LISTENERS'],
  [days]: [
    'SENT-MAILS',
    'NOTICES',
    'PROGRAMS',
    'AUDIT#',
    'PANEL-MEMBERS#',
    'FORM-INVITATIONS#',
    'PANEL-SURVEYS#',
  ],
  [projector]: [...copied, ...derived, 'CONSENTS', 'AUDIT#', 'NOTICES', 'THREADS'],
  [campaigns]: [...frozen, ...madeByCampaigns],
  [sending]: ['CAMPAIGN-RUNS', 'CAMPAIGN-CLAIMS#', 'MAIL-DAYS'],
  [rollups]: rolledUp,
  [feedback]: feedbackKept,
  [mailEvents]: mailKept,
  [domains]: ['SENDING-DOMAIN'],
  [exports]: ['EXPORTS'],
  [erasures]: [
    ...copied,
    ...derived,
    ...rolledUp,
    'CONSENTS',
    'AUDIT#',
    'NOTICES',
    'THREADS',
    'CLOSING',
    'PROGRAMS',
    'SENDING-DOMAIN',
  ],
};

/** Who erases an organization may have any of its keys deleted, and there is no telling beforehand whose. */
const erased = [
  ...copied,
  ...derived,
  ...rolledUp,
  'WORK-PLANS',
  'INVITATIONS',
  'JOIN-REQUESTS',
  'ENTRY',
  'MEMBERS',
  'AUDIT',
  'AUDIT#',
  'ORGANIZATION',
  'ELEMENTS#',
  'GRANTEES#',
  'BARRIERS',
  'RESOURCES',
  'CONSENTS',
  'PROGRAMS',
  'PROGRAM-MEASURES',
  'FORM-OFFERS#',
  'NOTICES',
  'THREADS',
  'CLOSING',
  'SENDING-DOMAIN',
  ...frozen,
  ...madeByCampaigns,
  'CAMPAIGNS-DUE',
  'CAMPAIGNS-SENDING',
];

/** Workers that write keys of every organization, and of which collections. */
export const workersOfTwo = [
  ...Object.entries(writes).flatMap(([role, collections]) =>
    collections.map((collection) => ({
      roles: [role],
      table: 'tenant' as TableName,
      collection: collection.replace(/#$/, '#X'),
    })),
  ),
  // Tokens of the links in letters.
  { roles: [feedbackLetters ?? ''], table: 'directory' as TableName, collection: 'PAGE-TOKENS' },
  // What is due of campaigns, and what is left to send.
  ...(
    [
      [campaigns, 'CAMPAIGNS-DUE'],
      [campaigns, 'CAMPAIGNS-SENDING'],
      [sending, 'CAMPAIGNS-DUE'],
      [sending, 'CAMPAIGNS-SENDING'],
    ] as const
  ).map(([role, collection]) => ({
    roles: [role ?? ''],
    table: 'directory' as TableName,
    collection,
  })),
  ...(['tenant', 'directory'] as const).flatMap((table) =>
    erased.map((collection) => ({
      roles: [erasures ?? ''],
      table: table as TableName,
      collection: collection.replace(/#$/, '#X'),
    })),
  ),
];
