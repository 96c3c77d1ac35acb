import type { TableName } from '@portolan/data/tables';
import { newId } from '@portolan/domain/ids';

/** Which keys of which table a role is meant to reach, in words of our own: the policies are held against this, not read for it. */
export type KeyReach = {
  readonly roles: readonly string[];
  readonly table: TableName;
  readonly index: string | null;
  readonly actions: readonly string[];
  readonly may: (partition: string, tag: string | undefined) => boolean;
};

const isOrganization = (tag: string | undefined): tag is string =>
  tag !== undefined && /^org_.{26}$/s.test(tag);
const beginsWith =
  (...beginnings: readonly string[]) =>
  (partition: string): boolean =>
    beginnings.some((beginning) => partition.startsWith(beginning));
const ofAnyOrganization =
  (collection: string) =>
  (partition: string): boolean =>
    partition.startsWith('ORG#') && partition.endsWith(`#${collection}`);

const ofAnyOrganizations =
  (...collections: readonly string[]) =>
  (partition: string): boolean =>
    collections.some((collection) => ofAnyOrganization(collection)(partition));

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
  'api-oversight',
  'api-discussions',
  'api-barriers',
  'api-portal-teams',
  'api-publications',
  'api-exports',
  'api-calendars',
];

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
  // The worker that writes invitation letters.
  {
    roles: ['worker-invitations'],
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'PutItem'],
    may: (partition) =>
      ofAnyOrganization('INVITATIONS')(partition) || /^ORG#.*#PARTICIPATION-INVITATIONS#/s.test(partition),
  },
  {
    roles: ['worker-invitations'],
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    may: ofAnyOrganization('PROGRAMS'),
  },
  {
    roles: ['worker-invitations'],
    table: 'directory',
    index: null,
    actions: ['GetItem'],
    may: (partition) => beginsWith('PERSON#')(partition) || ofAnyOrganization('ENTRY')(partition),
  },
  {
    roles: ['worker-invitations'],
    table: 'directory',
    index: null,
    actions: ['PutItem'],
    may: beginsWith('INVITATION#'),
  },
  // The clock: who wakes where, which no other role may list, and which day each time zone has come to.
  {
    roles: ['worker-clock'],
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    may: (partition) => partition === 'CLOCK',
  },
  {
    roles: ['worker-clock'],
    table: 'directory',
    index: null,
    actions: ['GetItem', 'PutItem'],
    may: beginsWith('CLOCK#'),
  },
  // The worker that writes the letters of a day.
  {
    roles: ['worker-days'],
    table: 'tenant',
    index: null,
    actions: ['Query'],
    may: ofAnyOrganizations('WORK-PLANS', 'JOINED-PROGRAMS', 'PROGRAMS', 'NOTICES', 'MAIL-PREFERENCES'),
  },
  {
    roles: ['worker-days'],
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    may: ofAnyOrganizations('JOINED-PROGRAMS', 'SENT-MAILS'),
  },
  {
    roles: ['worker-days'],
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    may: ofAnyOrganizations('SENT-MAILS', 'NOTICES', 'PROGRAMS'),
  },
  {
    roles: ['worker-days'],
    table: 'tenant',
    index: null,
    actions: ['DeleteItem'],
    may: ofAnyOrganization('SENT-MAILS'),
  },
  {
    roles: ['worker-days'],
    table: 'directory',
    index: null,
    actions: ['GetItem'],
    may: ofAnyOrganization('ENTRY'),
  },
  {
    roles: ['worker-days'],
    table: 'directory',
    index: null,
    actions: ['Query'],
    may: ofAnyOrganization('MEMBERS'),
  },
  {
    roles: ['worker-days'],
    table: 'directory',
    index: null,
    actions: ['BatchGetItem'],
    may: beginsWith('PERSON#'),
  },
  {
    roles: ['worker-days'],
    table: 'directory',
    index: null,
    actions: ['PutItem'],
    may: beginsWith('MAIL-STOP#'),
  },
];

/** Who may write keys of two organizations, and of which collection. Nobody else may, ever (ORG-6). */
export const writersOfTwo: readonly {
  readonly roles: readonly string[];
  readonly table: TableName;
  readonly collection: string;
}[] = [
  { roles: ['worker-invitations'], table: 'tenant', collection: 'INVITATIONS' },
  { roles: ['worker-invitations'], table: 'tenant', collection: 'PARTICIPATION-INVITATIONS#X' },
  ...['SENT-MAILS', 'NOTICES', 'PROGRAMS', 'AUDIT#X'].map((collection) => ({
    roles: ['worker-days'],
    table: 'tenant' as const,
    collection,
  })),
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
