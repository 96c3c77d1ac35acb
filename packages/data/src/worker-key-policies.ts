// What each worker reaches. Apart from what API functions reach, which carry none of this.

import { asksPanels } from './feedback/letter-policies.ts';
import type { KeyStatement } from './key-policies.ts';

/** What the worker that writes invitation letters reaches: invitations, who sent them and for what, and the tokens it makes known. */
export const invitationLetterPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'PutItem'],
    leadingKeys: ['ORG#*#INVITATIONS', 'ORG#*#PARTICIPATION-INVITATIONS#*'],
  },
  { table: 'tenant', index: null, actions: ['GetItem'], leadingKeys: ['ORG#*#PROGRAMS'] },
  { table: 'directory', index: null, actions: ['GetItem'], leadingKeys: ['ORG#*#ENTRY', 'PERSON#*'] },
  { table: 'directory', index: null, actions: ['PutItem'], leadingKeys: ['INVITATION#*'] },
];

/**
 * What the clock reaches: who wakes where, and which day each time zone has come to; what is due of campaigns, and which are sending.
 * The one role that may list organizations.
 */
export const clockPolicy: readonly KeyStatement[] = [
  {
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    leadingKeys: ['CLOCK', 'CAMPAIGNS-DUE', 'CAMPAIGNS-SENDING'],
  },
  { table: 'directory', index: null, actions: ['GetItem', 'PutItem'], leadingKeys: ['CLOCK#*'] },
];

const ofAny = (...collections: readonly string[]): string[] =>
  collections.map((collection) => `ORG#*#${collection}`);

/**
 * What the worker that writes the letters of a day reaches: what is due and for whom, read; what was sent and which notices
 * were mailed, written; programs whose time is over, closed; and the tokens by which a reader stops it.
 */
export const dayPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['Query'],
    leadingKeys: ofAny(
      'WORK-PLANS',
      'ELEMENTS#*',
      'JOINED-PROGRAMS',
      'CONSENTS',
      'SUBMISSIONS#*',
      'REVIEWS#*',
      'PROGRAMS',
      'PARTICIPATIONS#*',
      'GRANTEES#*',
      'NOTICES',
      'MAIL-PREFERENCES',
      'OPEN-RESPONSES',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    leadingKeys: ofAny('JOINED-PROGRAMS', 'SENT-MAILS', 'CLOSING', 'ORGANIZATION', 'FEEDBACK-SETTINGS'),
  },
  // How much feedback is late, and whose; what it says is in no letter.
  { table: 'tenant', index: null, actions: ['BatchGetItem'], leadingKeys: ofAny('RESPONSES#*') },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    leadingKeys: ofAny('SENT-MAILS', 'NOTICES', 'PROGRAMS', 'AUDIT#*'),
  },
  { table: 'tenant', index: null, actions: ['DeleteItem'], leadingKeys: ofAny('SENT-MAILS') },
  ...asksPanels,
  { table: 'directory', index: null, actions: ['GetItem'], leadingKeys: ofAny('ENTRY') },
  { table: 'directory', index: null, actions: ['Query'], leadingKeys: ofAny('MEMBERS') },
  { table: 'directory', index: null, actions: ['BatchGetItem'], leadingKeys: ['PERSON#*'] },
  { table: 'directory', index: null, actions: ['PutItem'], leadingKeys: ['MAIL-STOP#*'] },
];

/** Collections of which the projector reads sources, and which it writes no more than its copies of. */
const copied = ['SUBMISSIONS#*', 'SUBMITTED-ELEMENTS#*', 'REVIEWS#*', 'COMMENTS#*', 'ANNOUNCEMENTS#*'];

/** What the projector reaches: the collections that take part in sharing. Of members one by one; no invitations, histories or figures. */
export const projectorPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'Query'],
    leadingKeys: ofAny(
      ...copied,
      'ORGANIZATION',
      'WORK-PLANS',
      'ELEMENTS#*',
      'CONSENTS',
      'PLAN-SUMMARIES',
      'PROGRAMS',
      'PROGRAM-MEASURES',
      'PARTICIPATIONS#*',
      'GRANTEES#*',
      'JOINED-PROGRAMS',
      'JOINED-MEASURES',
      'TEMPLATE-VERSIONS',
      'BARRIERS',
      'SHARED-BARRIERS#*',
      'RESOURCES',
      'SHARED-RESOURCES',
      'FORM-OFFERS#*',
      'OFFERED-FORMS',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    // A consent ends with its program, which the clinic's audit log says.
    leadingKeys: ofAny(
      ...copied,
      'CONSENTS',
      'AUDIT#*',
      'PLAN-SUMMARIES',
      'PARTICIPATIONS#*',
      'JOINED-PROGRAMS',
      'JOINED-MEASURES',
      'TEMPLATE-VERSIONS',
      'SHARED-BARRIERS#*',
      'SHARED-RESOURCES',
      'OFFERED-FORMS',
      'THREADS',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['DeleteItem'],
    leadingKeys: ofAny(
      ...copied,
      'JOINED-PROGRAMS',
      'JOINED-MEASURES',
      'SHARED-BARRIERS#*',
      'SHARED-RESOURCES',
      'OFFERED-FORMS',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['ConditionCheckItem'],
    leadingKeys: ofAny('CONSENTS', 'REVIEWS#*', 'SUBMISSIONS#*'),
  },
  // A comment that came over is pointed out to who takes part in its thread.
  {
    table: 'tenant',
    index: null,
    actions: ['BatchGetItem', 'PutItem', 'DeleteItem'],
    leadingKeys: ofAny('NOTICES'),
  },
  // Only to those of them who may read it; one membership at a time, and no list of them.
  { table: 'directory', index: null, actions: ['GetItem'], leadingKeys: ['ORG#*#ENTRY', 'ORG#*#MEMBERS'] },
];

/** Collections that the rollups keep, in foundations' partitions. */
const rolledUp = [
  'ROSTER-PLACES#*',
  'ROSTER#*',
  'CLINIC-MONTHS#*',
  'BUCKET-SUMS#*',
  'PROGRAM-SUMS#*',
  'FOUNDATION-SUMS',
];

/** What the rollups reach: what clinics approved and under which consent, and what is made of it. No figures that were not approved. */
export const rollupsPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'Query'],
    leadingKeys: ofAny(
      ...rolledUp,
      'ORGANIZATION',
      'CONSENTS',
      'APPROVED-MONTHS',
      'APPROVALS',
      'PROGRAMS',
      'PROGRAM-MEASURES',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['BatchGetItem'],
    leadingKeys: ofAny('CLINIC-MONTHS#*', 'PROGRAM-SUMS#*'),
  },
  { table: 'tenant', index: null, actions: ['PutItem'], leadingKeys: ofAny(...rolledUp) },
  // A month that lies outside a changed grant period.
  { table: 'tenant', index: null, actions: ['DeleteItem'], leadingKeys: ofAny('CLINIC-MONTHS#*') },
];

/** What is kept of feedback besides what was answered: the first two at the clinic, the last at foundations. */
const feedbackKept = ['OPEN-RESPONSES', 'FEEDBACK-MONTHS', 'CLINIC-FEEDBACK#*'];

/**
 * What the worker that adds up feedback reaches: what was answered, by which versions of forms and under which consents, and what is
 * made of it. Addresses that people left lie apart, and it does not reach them.
 */
export const feedbackPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'Query'],
    leadingKeys: ofAny(...feedbackKept, 'RESPONSES#*', 'FORMS', 'FORM-VERSIONS#*', 'CONSENTS', 'PROGRAMS'),
  },
  { table: 'tenant', index: null, actions: ['PutItem'], leadingKeys: ofAny(...feedbackKept) },
  // What was closed, and what is shared no more.
  {
    table: 'tenant',
    index: null,
    actions: ['DeleteItem'],
    leadingKeys: ofAny('OPEN-RESPONSES', 'CLINIC-FEEDBACK#*'),
  },
];

/** What the worker that writes an organization's archive reads: all of it, and who its people are. Of records it writes the export alone. */
export const exportPolicy: readonly KeyStatement[] = [
  { table: 'tenant', index: null, actions: ['GetItem', 'Query'], leadingKeys: ['ORG#*'] },
  { table: 'tenant', index: null, actions: ['PutItem'], leadingKeys: ofAny('EXPORTS') },
  { table: 'directory', index: null, actions: ['GetItem', 'Query'], leadingKeys: ['ORG#*'] },
  { table: 'directory', index: null, actions: ['BatchGetItem'], leadingKeys: ['PERSON#*'] },
];

const ended = ['CLOSING', 'PROGRAMS', 'SENDING-DOMAIN'];
/**
 * What the worker that erases a closed organization reaches: what the projector does, so that sharing ends first; and then all
 * of the organization's keys in both tables, and the calendars of those who were its members.
 */
export const erasurePolicy: readonly KeyStatement[] = [
  ...projectorPolicy,
  // What was approved before a clinic closes is added up while it is still there.
  { table: 'tenant', index: null, actions: ['PutItem'], leadingKeys: ofAny(...rolledUp, ...ended) },
  {
    table: 'tenant',
    index: null,
    actions: ['BatchGetItem'],
    leadingKeys: ofAny('CLINIC-MONTHS#*', 'PROGRAM-SUMS#*'),
  },
  { table: 'tenant', index: null, actions: ['GetItem', 'Query', 'DeleteItem'], leadingKeys: ['ORG#*'] },
  { table: 'directory', index: null, actions: ['Query', 'DeleteItem'], leadingKeys: ['ORG#*'] },
  { table: 'directory', index: null, actions: ['DeleteItem'], leadingKeys: ['PERSON#*'] },
];
