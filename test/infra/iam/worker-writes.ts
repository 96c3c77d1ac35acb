import type { TableName } from '@portolan/data/tables';
import {
  copied,
  days,
  derived,
  erasures,
  exports,
  feedback,
  feedbackKept,
  invitations,
  projector,
  rolledUp,
  rollups,
} from './worker-collections.ts';

const writes: Readonly<Record<string, readonly string[]>> = {
  [invitations]: ['INVITATIONS', 'PARTICIPATION-INVITATIONS#'],
  [days]: ['SENT-MAILS', 'NOTICES', 'PROGRAMS', 'AUDIT#'],
  [projector]: [...copied, ...derived, 'CONSENTS', 'AUDIT#', 'NOTICES', 'THREADS'],
  [rollups]: rolledUp,
  [feedback]: feedbackKept,
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
  ...(['tenant', 'directory'] as const).flatMap((table) =>
    erased.map((collection) => ({
      roles: [erasures ?? ''],
      table: table as TableName,
      collection: collection.replace(/#$/, '#X'),
    })),
  ),
];
