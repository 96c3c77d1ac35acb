import type { TableName } from '@portolan/data/tables';
import { beginsWith, type KeyReach, ofAnyOrganization, ofAnyOrganizations } from './reach.ts';

const inTenant = (role: string, actions: readonly string[], ...collections: readonly string[]): KeyReach => ({
  roles: [role],
  table: 'tenant',
  index: null,
  actions,
  may: ofAnyOrganizations(...collections),
});
const inDirectory = (role: string, actions: readonly string[], may: KeyReach['may']): KeyReach => ({
  roles: [role],
  table: 'directory',
  index: null,
  actions,
  may,
});

const [invitations, clock, days, projector, rollups, feedback, exports, erasures] = [
  'worker-invitations',
  'worker-clock',
  'worker-days',
  'worker-projector',
  'worker-rollups',
  'worker-feedback',
  'worker-exports',
  'worker-erasures',
];

const copied = ['SUBMISSIONS#', 'SUBMITTED-ELEMENTS#', 'REVIEWS#', 'COMMENTS#', 'ANNOUNCEMENTS#'];
const derived = [
  'PLAN-SUMMARIES',
  'PARTICIPATIONS#',
  'JOINED-PROGRAMS',
  'JOINED-MEASURES',
  'TEMPLATE-VERSIONS',
  'SHARED-BARRIERS#',
  'SHARED-RESOURCES',
  'OFFERED-FORMS',
];

const rolledUp = [
  'ROSTER-PLACES#',
  'ROSTER#',
  'CLINIC-MONTHS#',
  'BUCKET-SUMS#',
  'PROGRAM-SUMS#',
  'FOUNDATION-SUMS',
];

const feedbackKept = ['OPEN-RESPONSES', 'FEEDBACK-MONTHS', 'CLINIC-FEEDBACK#'];

/** What workers are meant to reach; each acts for every organization, on few collections. */
export const workerReaches: readonly KeyReach[] = [
  // Letters of invitation: the invitation, what it is for, who sent it, and the token it makes known.
  inTenant(invitations, ['GetItem', 'PutItem'], 'INVITATIONS', 'PARTICIPATION-INVITATIONS#'),
  inTenant(invitations, ['GetItem'], 'PROGRAMS'),
  inDirectory(
    invitations,
    ['GetItem'],
    (partition) => beginsWith('PERSON#')(partition) || ofAnyOrganization('ENTRY')(partition),
  ),
  inDirectory(invitations, ['PutItem'], beginsWith('INVITATION#')),
  // The clock: who wakes where, which no other role may list, and which day each time zone has come to.
  {
    roles: [clock],
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    may: (partition) => partition === 'CLOCK',
  },
  inDirectory(clock, ['GetItem', 'PutItem'], beginsWith('CLOCK#')),
  // The letters of a day: what is due and for whom; what was sent.
  inTenant(
    days,
    ['Query'],
    'WORK-PLANS',
    'ELEMENTS#',
    'JOINED-PROGRAMS',
    'CONSENTS',
    'SUBMISSIONS#',
    'REVIEWS#',
    'PROGRAMS',
    'PARTICIPATIONS#',
    'GRANTEES#',
    'NOTICES',
    'MAIL-PREFERENCES',
    'OPEN-RESPONSES',
  ),
  inTenant(
    days,
    ['GetItem'],
    'JOINED-PROGRAMS',
    'SENT-MAILS',
    'CLOSING',
    'ORGANIZATION',
    'FEEDBACK-SETTINGS',
  ),
  inTenant(days, ['BatchGetItem'], 'RESPONSES#'),
  inTenant(days, ['PutItem'], 'SENT-MAILS', 'NOTICES', 'PROGRAMS', 'AUDIT#'),
  inTenant(days, ['DeleteItem'], 'SENT-MAILS'),
  inDirectory(days, ['GetItem'], ofAnyOrganization('ENTRY')),
  inDirectory(days, ['Query'], ofAnyOrganization('MEMBERS')),
  inDirectory(days, ['BatchGetItem'], beginsWith('PERSON#')),
  inDirectory(days, ['PutItem'], beginsWith('MAIL-STOP#')),
  // What is shared: sources and copies; and of whom a comment concerns, whether they may read it.
  inTenant(
    projector,
    ['GetItem', 'Query'],
    ...copied,
    ...derived,
    'ORGANIZATION',
    'WORK-PLANS',
    'ELEMENTS#',
    'CONSENTS',
    'PROGRAMS',
    'PROGRAM-MEASURES',
    'GRANTEES#',
    'BARRIERS',
    'RESOURCES',
    'FORM-OFFERS#',
  ),
  inTenant(projector, ['PutItem'], ...copied, ...derived, 'CONSENTS', 'AUDIT#', 'THREADS'),
  inTenant(
    projector,
    ['DeleteItem'],
    ...copied,
    'JOINED-PROGRAMS',
    'JOINED-MEASURES',
    'SHARED-BARRIERS#',
    'SHARED-RESOURCES',
    'OFFERED-FORMS',
  ),
  inTenant(projector, ['BatchGetItem', 'PutItem', 'DeleteItem'], 'NOTICES'),
  inTenant(projector, ['ConditionCheckItem'], 'CONSENTS', 'REVIEWS#', 'SUBMISSIONS#'),
  inDirectory(projector, ['GetItem'], ofAnyOrganizations('ENTRY', 'MEMBERS')),
  // Sums of figures: what was approved under which consent, and what is made of it. Figures that were not approved are none of it.
  inTenant(
    rollups,
    ['GetItem', 'Query'],
    ...rolledUp,
    'ORGANIZATION',
    'CONSENTS',
    'APPROVED-MONTHS',
    'APPROVALS',
    'PROGRAMS',
    'PROGRAM-MEASURES',
  ),
  inTenant(rollups, ['BatchGetItem'], 'CLINIC-MONTHS#', 'PROGRAM-SUMS#'),
  inTenant(rollups, ['PutItem'], ...rolledUp),
  inTenant(rollups, ['DeleteItem'], 'CLINIC-MONTHS#'),
  // Feedback: what was answered and by which version of a form, never who left an address; what is made of it.
  inTenant(
    feedback,
    ['GetItem', 'Query'],
    ...feedbackKept,
    'RESPONSES#',
    'FORMS',
    'FORM-VERSIONS#',
    'CONSENTS',
    'PROGRAMS',
  ),
  inTenant(feedback, ['PutItem'], ...feedbackKept),
  inTenant(feedback, ['DeleteItem'], 'OPEN-RESPONSES', 'CLINIC-FEEDBACK#'),
  // An archive: all of an organization and who its people are, read; of records only the export is written.
  {
    roles: [exports],
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'Query'],
    may: beginsWith('ORG#'),
  },
  inTenant(exports, ['PutItem'], 'EXPORTS'),
  inDirectory(exports, ['GetItem', 'Query'], beginsWith('ORG#')),
  inDirectory(exports, ['BatchGetItem'], beginsWith('PERSON#')),
  // An erasure: sharing ends as the projector ends it, and then all of an organization goes.
  {
    roles: [erasures],
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'Query', 'DeleteItem'],
    may: beginsWith('ORG#'),
  },
  inTenant(
    erasures,
    ['PutItem'],
    ...copied,
    ...derived,
    ...rolledUp,
    'CONSENTS',
    'AUDIT#',
    'THREADS',
    'NOTICES',
    'CLOSING',
    'PROGRAMS',
  ),
  inTenant(erasures, ['BatchGetItem'], 'NOTICES', 'CLINIC-MONTHS#', 'PROGRAM-SUMS#'),
  inTenant(erasures, ['ConditionCheckItem'], 'CONSENTS', 'REVIEWS#', 'SUBMISSIONS#'),
  inDirectory(erasures, ['GetItem'], ofAnyOrganizations('ENTRY', 'MEMBERS')),
  inDirectory(erasures, ['Query'], beginsWith('ORG#')),
  inDirectory(
    erasures,
    ['DeleteItem'],
    (partition) => beginsWith('ORG#')(partition) || beginsWith('PERSON#')(partition),
  ),
];

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
