import type { TableName } from '@portolan/data/tables';
import { newId } from '@portolan/domain/ids';
import { campaignReaches } from './campaign-reach.ts';
import { beginsWith, type KeyReach, ofAnyOrganization } from './reach.ts';
import { workerReaches } from './worker-reach.ts';
import { workersOfTwo } from './worker-writes.ts';

const isOrganization = (tag: string | undefined): tag is string =>
  tag !== undefined && /^org_.{26}$/s.test(tag);
const ownKeys = (partition: string, tag: string | undefined): boolean =>
  isOrganization(tag) && partition.startsWith(`ORG#${tag}#`);

const everything = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'ConditionCheckItem',
];
/** Every function that answers routes and reads the tables. */
export const api = [
  'api-people',
  'api-organizations',
  'api-work-plans',
  'api-programs',
  'api-templates',
  'api-participation-invitations',
  'api-participations',
  'api-submissions',
  'api-reviews',
  'api-plan-moves',
  'api-oversight',
  'api-discussions',
  'api-barriers',
  'api-portal-teams',
  'api-publications',
  'api-measures',
  'api-figures',
  'api-forms',
  'api-responses',
  'api-response-entries',
  'api-response-activities',
  'api-news',
  'api-panels',
  'api-form-offers',
  'api-marketing',
  'api-contacts',
  'api-segments',
  'api-mail-settings',
  'api-campaigns',
  'api-sequences',
  'api-campaign-messages',
  'api-cohort-figures',
  'api-exports',
  'api-calendars',
];

/** What anybody can reach: it acts for organizations by narrower sessions, and knows no caller. */
export const pages = 'api-feedback-pages';
export const campaignPages = 'api-campaign-pages';

export const keyReaches: readonly KeyReach[] = [
  // Whoever acts for an organization reaches its records, all of them and no others.
  { roles: ['tenant'], table: 'tenant', index: null, actions: everything, may: ownKeys },
  { roles: ['tenant'], table: 'directory', index: null, actions: everything, may: ownKeys },
  // Before the organization is known: who somebody is, what an invitation is for, who belongs where.
  {
    roles: api,
    table: 'directory',
    index: null,
    actions: ['GetItem', 'BatchGetItem'],
    may: beginsWith('ORG#', 'PERSON#', 'INVITATION#', 'MAIL-STOP#'),
  },
  {
    roles: api,
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    may: beginsWith('PERSON#', 'NAME#', 'CALENDAR#'),
  },
  // One's own record, and the letter box for requests to join.
  {
    roles: api,
    table: 'directory',
    index: null,
    actions: ['PutItem', 'DeleteItem'],
    may: (partition) => beginsWith('PERSON#')(partition) || ofAnyOrganization('JOIN-REQUESTS')(partition),
  },
  // All that is kept of a person, for forgetting it.
  { roles: api, table: 'directory', index: null, actions: ['Query'], may: beginsWith('PERSON#') },
  // Who comes to a public page is nobody: where its address leads is looked up, and the keys of the days.
  {
    roles: [pages],
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    may: beginsWith('PUBLIC-PAGE#', 'PAGE-TOKEN#'),
  },
  {
    roles: [pages],
    table: 'directory',
    index: null,
    actions: ['GetItem', 'PutItem'],
    may: beginsWith('INTAKE-KEYS#'),
  },
  // The pages of campaigns: where a sign-up page leads; and the keys of months, to open links that are sealed, and never to make one.
  {
    roles: [campaignPages],
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    may: beginsWith('PUBLIC-PAGE#'),
  },
  {
    roles: [campaignPages],
    table: 'directory',
    index: null,
    actions: ['GetItem', 'PutItem'],
    may: beginsWith('INTAKE-KEYS#'),
  },
  {
    roles: [campaignPages],
    table: 'directory',
    index: null,
    actions: ['GetItem'],
    may: beginsWith('MAIL-KEYS#'),
  },
  ...workerReaches,
  ...campaignReaches,
];

/** Who may write keys of two organizations, and of which collection. Nobody else may, ever (ORG-6). */
export const writersOfTwo: readonly {
  readonly roles: readonly string[];
  readonly table: TableName;
  readonly collection: string;
}[] = [
  ...workersOfTwo,
  // Who asks to join an organization is no member of it yet: the request is laid into its letter box.
  { roles: api, table: 'directory', collection: 'JOIN-REQUESTS' },
];

/** No product code sends these; every role is asked for each. */
export const neverMeant = [
  'Scan',
  'BatchWriteItem',
  'PartiQLSelect',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
  'DeleteTable',
  'UpdateTable',
  'ExportTableToPointInTime',
];

/** Two organizations that nobody can know beforehand. */
export const [own, foreign] = [
  newId('organization', new Date('2026-01-02')),
  newId('organization', new Date('2026-01-03')),
];

export type Situation = {
  readonly name: string;
  /** The session's tag; undefined for a session without one. */
  readonly tag: string | undefined;
  /** The partitions a request names; undefined for one that names none. */
  readonly partitions: readonly string[] | undefined;
};

const collections = [
  'WORK-PLANS',
  'INVITATIONS',
  'PARTICIPATION-INVITATIONS#p',
  'PROGRAMS',
  'JOIN-REQUESTS',
  'ENTRY',
  'SENT-MAILS',
  'CONSENTS',
];
const of = (organization: string): readonly string[] =>
  collections.map((one) => `ORG#${organization}#${one}`);
const elsewhere = [
  'PERSON#p',
  'INVITATION#h',
  'NAME#n',
  'CALENDAR#c',
  'CLOCK',
  'CLOCK#z',
  'MAIL-STOP#h',
  'OTHER#o',
  'ORG#',
  '',
];

/** Each situation names one partition, or those that are confused with it on purpose. */
export const situations: readonly Situation[] = [
  ...of(own).map((key) => ({ name: `own key ${key.split('#').at(-1)}`, tag: own, partitions: [key] })),
  ...of(foreign).map((key) => ({
    name: `foreign key ${key.split('#').at(-1)}`,
    tag: own,
    partitions: [key],
  })),
  ...[
    ['longer id', `ORG#${own}Z#WORK-PLANS`],
    ['no separator', `ORG#${own}`],
    ['lower case', `org#${own}#WORK-PLANS`],
    ['something before', ` ORG#${own}#WORK-PLANS`],
    ['own id inside', `ORG#${foreign}#ORG#${own}#WORK-PLANS`],
    ['own collection inside', `ORG#${foreign}#INVITATIONS#MORE`],
  ].map(([name = '', key = '']) => ({ name: `prefix-confused key: ${name}`, tag: own, partitions: [key] })),
  { name: 'mixed keys', tag: own, partitions: [`ORG#${own}#WORK-PLANS`, `ORG#${foreign}#WORK-PLANS`] },
  { name: 'mixed keys, a person', tag: own, partitions: ['PERSON#p', 'OTHER#o'] },
  { name: 'mixed keys, an organization and a person', tag: own, partitions: [`ORG#${own}#ENTRY`, 'NAME#n'] },
  { name: 'absent key', tag: own, partitions: undefined },
  { name: 'absent key and tag', tag: undefined, partitions: undefined },
  { name: 'absent tag', tag: undefined, partitions: [`ORG#${own}#WORK-PLANS`] },
  { name: 'absent tag, empty id', tag: undefined, partitions: ['ORG##WORK-PLANS'] },
  { name: 'empty tag', tag: '', partitions: ['ORG##WORK-PLANS'] },
  { name: 'tag *', tag: '*', partitions: [`ORG#${foreign}#WORK-PLANS`] },
  { name: 'tag *, literally', tag: '*', partitions: ['ORG#*#WORK-PLANS'] },
  { name: 'tag org_*', tag: 'org_*', partitions: [`ORG#${foreign}#WORK-PLANS`] },
  { name: 'tag of stars', tag: `org_${'*'.repeat(26)}`, partitions: [`ORG#${foreign}#WORK-PLANS`] },
  { name: 'short tag', tag: 'org_1', partitions: ['ORG#org_1#WORK-PLANS'] },
  {
    name: 'tag of another kind',
    tag: own.replace('org_', 'pln_'),
    partitions: [`ORG#${own.replace('org_', 'pln_')}#X`],
  },
  ...elsewhere.map((key) => ({ name: `key "${key}"`, tag: own, partitions: [key] })),
];
