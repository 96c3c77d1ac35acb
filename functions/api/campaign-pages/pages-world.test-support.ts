import { randomBytes } from 'node:crypto';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { campaignPagesDirectoryPolicy, campaignPagesPolicy } from '@portolan/data/campaigns/page-policies';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openPublicPages } from '@portolan/data/directory/public-pages';
import { openIntakeKeys } from '@portolan/data/feedback/intake-keys';
import { organizationPolicy } from '@portolan/data/key-policies';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { idNumber, organizationOf } from '@portolan/data/records.test-support';
import { writeAll } from '@portolan/data/writing';
import type { CampaignRun } from '@portolan/domain/campaigns/campaign';
import type { Claim } from '@portolan/domain/campaigns/chunk';
import { contactOf } from '@portolan/domain/campaigns/contacts.test-support';
import { beginFreeze } from '@portolan/domain/campaigns/freeze';
import { noFacts } from '@portolan/domain/campaigns/recipient-facts';
import type { TestDatabase } from '../../../test/support/database.ts';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { openMailTokens } from '../../runtime/mail-tokens.ts';
import { watchCrowd } from '../../runtime/public-pages/crowd.ts';
import { keepDayKeys } from '../../runtime/public-pages/day-keys.ts';
import type { PagesDependencies } from './dependencies.ts';
import { rememberMailClinics } from './mail-clinics.ts';
import { pages } from './pages.ts';
import { openStore } from './store.ts';

const sentAt = '2026-11-23T04:50:00.000Z';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const slug = 'k7m2x9q4tz';
const letters = '23456789abcdefghjkmn';
const links = ['https://portal.example/enroll?via=mail#top', 'https://clinic.example/'];
const campaignId = idNumber('campaign', 1);

const claim: Claim = {
  campaignId,
  number: 1,
  language: 'es',
  state: 'called',
  by: 'x',
  claimedAt: sentAt,
  calledAt: sentAt,
  day: '2026-11-22',
  facts: noFacts(3),
  clicks: {},
  hours: {},
  version: 1,
};

/** A clinic with one mail that was sent to three, of whom `contact` is the second; each number makes another. */
export const mailWorld = async (database: TestDatabase, number: number) => {
  const organizationId = idNumber('organization', number);
  const own = database.under(organizationPolicy(organizationId));
  const contact = contactOf(1, { language: 'es', topics: ['portal'] });
  const claims = openCampaignClaims(own, organizationId);
  const run: CampaignRun = {
    ...beginFreeze(campaignId, null),
    state: 'done',
    chunks: 1,
    links: { en: [], es: links },
    tracked: true,
  };
  const written = await writeAll(own, [
    openOrganizationRecord(own, organizationId).put(organizationOf(organizationId), 'absent', 'there'),
    openContacts(own, organizationId).put(contact, 'absent', 'there'),
    openCampaignRuns(own, organizationId).put(run, 'there'),
    claims.put(claim, 'there'),
    openPageAddresses(organizationId).putPage(
      `${slug.slice(0, 8)}${letters.charAt(number)}2`,
      { kind: 'sign-up', organizationId },
      'there',
    ),
  ]);
  if (!written.ok) throw new Error(`The mail was not put: ${written.failure.code}`);

  let now = new Date('2026-11-23T05:10:00.000Z');
  const sender = database.under([
    { table: 'directory', index: null, actions: ['GetItem', 'PutItem'], leadingKeys: ['MAIL-KEYS#*'] },
  ]);
  const seal = await openMailTokens(openMailKeys(sender), randomBytes).sealer(now);
  const directory = database.under(campaignPagesDirectoryPolicy);
  const pagesDatabase = database.under(campaignPagesPolicy(organizationId));
  const dependencies: PagesDependencies = {
    publicPages: openPublicPages(directory),
    tokens: openMailTokens(openMailKeys(directory), randomBytes),
    dayKeys: keepDayKeys(openIntakeKeys(directory), randomBytes),
    store: (id) => openStore(pagesDatabase, id),
    clinics: rememberMailClinics(),
    crowd: watchCrowd(),
    style: { style: '' },
    now: () => now,
    random: randomBytes,
  };
  const mail = { organizationId, campaignId, chunk: 1, place: 1, language: 'es' } as const;
  const ask = async (id: string, call: Partial<PageCall>): Promise<PageReply> => {
    const bound = pages.find(({ page }) => page.id === id);
    const nothing = { params: {}, query: {}, given: {}, network: '192.0.2.7' };
    const reply = await bound?.answer({ ...nothing, language: 'en', agent: firefox, ...call }, dependencies);
    if (reply === undefined || reply === null) throw new Error(`There is nothing at ${id}`);
    return reply;
  };
  const recipientToken = seal({ kind: 'recipient', contactId: contact.id, ...mail });
  const trackingToken = seal({ kind: 'tracking', ...mail });
  return {
    organizationId,
    contact,
    dependencies,
    seal,
    slug: `${slug.slice(0, 8)}${letters.charAt(number)}2`,
    recipientToken,
    trackingToken,
    ask,
    /** Asks for a page of the recipient's. */
    asRecipient: (id: string, given: PageCall['given'] = {}) =>
      ask(id, { params: { recipientToken }, given }),
    follow: (link: number, call: Partial<PageCall> = {}) =>
      ask('followLink', { params: { trackingToken, linkNumber: String(link) }, ...call }),
    claim: async () => (await claims.find(campaignId, 1)) ?? claim,
    suppression: () => openSuppressions(own, organizationId).find(contact.id),
    contactNow: (id = contact.id) => openContacts(own, organizationId).find(id),
    own,
    pagesDatabase,
    goTo: (instant: string) => {
      now = new Date(instant);
    },
  };
};
