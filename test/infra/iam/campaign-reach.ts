import {
  beginsWith,
  inDirectory,
  inTenant,
  type KeyReach,
  ofAnyOrganization,
  ofAnyOrganizations,
} from './reach.ts';
import {
  campaigns,
  domains,
  frozen,
  madeByCampaigns,
  mailEvents,
  mailKept,
  sending,
} from './worker-collections.ts';

/** What the workers of campaigns are meant to reach; each acts for every organization, on few collections. */
export const campaignReaches: readonly KeyReach[] = [
  // Campaigns that are frozen: what people decided, whom it may go to, read whole; and what it is frozen into.
  inTenant(
    campaigns,
    ['GetItem'],
    'CAMPAIGNS',
    'CAMPAIGN-RUNS',
    'CAMPAIGN-CLAIMS#',
    'CLINIC-CAMPAIGNS#',
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
    'SUPPRESSIONS',
    'TEST-SENDS',
  ),
  inTenant(campaigns, ['BatchGetItem'], 'CAMPAIGN-RUNS', 'CLINIC-CAMPAIGNS#'),
  inTenant(
    campaigns,
    ['Query'],
    'CONTACTS#',
    'SUPPRESSIONS',
    'CAMPAIGN-CHUNKS#',
    'CAMPAIGN-CLAIMS#',
    'MAIL-DAYS',
    'CONSENTS',
  ),
  inTenant(campaigns, ['ConditionCheckItem'], 'CAMPAIGNS'),
  inTenant(campaigns, ['PutItem'], ...frozen, ...madeByCampaigns),
  // Sums of months, which foundations hold while a clinic shares them; and who signed up where no letter may go.
  inTenant(campaigns, ['DeleteItem'], 'CLINIC-CAMPAIGNS#', 'SIGN-UPS'),
  inDirectory(campaigns, ['PutItem', 'DeleteItem'], ofAnyOrganizations('CAMPAIGNS-DUE', 'CAMPAIGNS-SENDING')),
  // What of a clinic's waits, when its profile says what it waits for.
  inDirectory(campaigns, ['Query'], ofAnyOrganizations('CAMPAIGNS-DUE')),
  inDirectory(campaigns, ['GetItem', 'PutItem'], beginsWith('MAIL-KEYS#')),
  // Whom a test of a message goes to: members of the clinic.
  inDirectory(
    campaigns,
    ['GetItem'],
    (partition) => beginsWith('PERSON#')(partition) || ofAnyOrganization('MEMBERS')(partition),
  ),
  // The hand that sends: who is in a chunk, one by one, and never whole; that it was claimed, and how far it is.
  inTenant(
    sending,
    ['GetItem'],
    'CAMPAIGNS',
    'CAMPAIGN-RUNS',
    'CAMPAIGN-LETTERS',
    'CAMPAIGN-CLAIMS#',
    'CLOSING',
    'MAIL-DAYS',
    'MAIL-SETTINGS',
    'MAIL-STANDING',
    'ORGANIZATION',
    'SENDING-DOMAIN',
  ),
  inTenant(sending, ['BatchGetItem'], 'CAMPAIGN-CHUNKS#', 'CONTACTS#', 'SUPPRESSIONS'),
  inTenant(sending, ['Query'], 'CAMPAIGN-CLAIMS#', 'MAIL-DAYS'),
  inTenant(sending, ['PutItem'], 'CAMPAIGN-RUNS', 'CAMPAIGN-CLAIMS#', 'MAIL-DAYS'),
  {
    roles: [sending],
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    may: (partition) => partition === 'CAMPAIGNS-SENDING',
  },
  inDirectory(sending, ['PutItem'], ofAnyOrganization('CAMPAIGNS-DUE')),
  inDirectory(sending, ['DeleteItem'], ofAnyOrganization('CAMPAIGNS-SENDING')),
  inDirectory(
    sending,
    ['GetItem', 'PutItem'],
    (partition) => partition === 'MAIL-SENDER' || beginsWith('MAIL-KEYS#')(partition),
  ),
  // What became of campaigns' mails: who was in a chunk, by id, and never an address.
  inTenant(mailEvents, ['GetItem'], ...mailKept, 'CAMPAIGN-RUNS', 'ORGANIZATION'),
  inTenant(mailEvents, ['BatchGetItem'], 'CAMPAIGN-CHUNKS#'),
  inTenant(mailEvents, ['Query'], 'CAMPAIGN-CLAIMS#', 'MAIL-DAYS'),
  inTenant(mailEvents, ['PutItem'], ...mailKept),
  // Domains of clinics: each clinic's own, and which clinic holds which.
  inTenant(domains, ['GetItem', 'PutItem', 'DeleteItem'], 'SENDING-DOMAIN'),
  inDirectory(
    domains,
    ['GetItem'],
    (partition) => beginsWith('DOMAIN-HOLDER#')(partition) || ofAnyOrganization('ENTRY')(partition),
  ),
  inDirectory(domains, ['PutItem', 'DeleteItem'], beginsWith('DOMAIN-HOLDER#')),
];
