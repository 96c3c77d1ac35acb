import { dnsNameServers } from '@portolan/adapters/dns-name-servers';
import { sesIdentities } from '@portolan/adapters/ses-identities';
import { domainPolicy } from '@portolan/data/campaigns/domain-policies';
import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import { entryKind } from '@portolan/data/directory/directory-records';
import { partitionOf } from '@portolan/data/keys';
import { entryOf, idNumber } from '@portolan/data/records.test-support';
import { writeOne } from '@portolan/data/writing';
import type { SendingDomain } from '@portolan/domain/campaigns/mail-settings';
import { askForCheck, askForDomain, askForRemoval } from '@portolan/domain/campaigns/sending-domain';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { type MailDomains, startMailDomains } from '../../../test/support/mail-domains.ts';
import { checkDomain } from './check-domain.ts';

const name = 'cedar-creek.example';
const at = new Date('2026-11-23T15:00:00.000Z');
const clinics = [idNumber('organization', 1), idNumber('organization', 2)] as const;
const others = [idNumber('organization', 3), idNumber('organization', 4)] as const;
let world: TestDatabase;
let mail: MailDomains;
let told: ChangeMessage[] = [];
beforeAll(async () => {
  world = await startTestDatabase();
  mail = await startMailDomains();
  for (const id of [...clinics, ...others])
    await writeOne(world.behind, {
      kind: 'put',
      table: 'directory',
      item: entryKind.toItem({ pk: partitionOf(id, 'ENTRY'), sk: 'ENTRY' }, entryOf(id)),
      expected: 'anything',
      refusal: 'no',
    });
});
afterAll(async () => {
  await Promise.all([world.stop(), mail.stop()]);
});
beforeEach(() => {
  told = [];
});

const nothing = () => Promise.resolve();

/** `beforeRemoval`: what happens just before a domain is taken from the mail service; `whileAsking`: while the DNS is asked the first time. */
const look = (
  organizationId: string,
  now = at,
  {
    beforeRemoval = nothing,
    whileAsking = nothing,
  }: Partial<Record<'beforeRemoval' | 'whileAsking', () => Promise<void>>> = {},
) => {
  const identities = sesIdentities(mail.client, 'a-set');
  const nameServers = dnsNameServers(mail.nameServer);
  let asked: Promise<void> | null = null;
  return checkDomain(
    {
      database: world.under(domainPolicy),
      now: () => now,
      queue: {
        send: (messages) => {
          told.push(...messages);
          return Promise.resolve({ refused: [] });
        },
      },
      identities: {
        ...identities,
        remove: async (domain) => {
          await beforeRemoval();
          await identities.remove(domain);
        },
      },
      nameServers: {
        ...nameServers,
        txt: async (record) => {
          asked ??= whileAsking();
          await asked;
          return nameServers.txt(record);
        },
      },
      region: mail.client.region,
    },
    organizationId,
  );
};
/** Whether the mail service knows a domain. */
const known = async (domain: string): Promise<boolean> =>
  (await fetch(`${mail.client.endpoint}/v2/email/identities/${domain}`)).ok;
const domainOf = (organizationId: string) => openSendingDomain(world.behind, organizationId);
const store = async (organizationId: string, domain: SendingDomain) =>
  expect((await writeOne(world.behind, domainOf(organizationId).put(domain, 'no'))).ok).toBe(true);
const found = async (organizationId: string): Promise<SendingDomain> => {
  const domain = await domainOf(organizationId).find();
  if (domain === null) throw new Error('There is no domain');
  return domain;
};
const linesOf = ({ records }: SendingDomain) =>
  records.map(({ name, type, value }) => `${name} ${type} ${value}`);

it('says what the DNS must say, waits for it, and lets the clinic send once all of it is there', async () => {
  await store(clinics[0], askForDomain(name, 'a-token', at));
  await look(clinics[0]);
  const waiting = await found(clinics[0]);
  expect(waiting.state).toBe('waiting');
  expect(waiting.records.map(({ purpose, seen }) => `${purpose} ${seen}`)).toEqual([
    'ownership false',
    'dkim false',
    'dkim false',
    'dkim false',
    'mail-from false',
    'spf false',
    'dmarc false',
  ]);
  expect(told).toHaveLength(1);
  // The same message again looks at nothing.
  await look(clinics[0]);
  expect((await found(clinics[0])).version).toBe(waiting.version);
  await mail.zone.write(linesOf(waiting).slice(0, 4).join('\n'));
  await look(clinics[0], new Date(at.getTime() + 900_000));
  const some = await found(clinics[0]);
  expect([some.state, some.records.filter(({ seen }) => seen).length]).toEqual(['waiting', 4]);
  await mail.zone.write(linesOf(waiting).join('\n').replace('v=DMARC1; p=none;', 'v=DMARC1; p=reject'));
  await store(clinics[0], askForCheck(some));
  await look(clinics[0]);
  expect(await found(clinics[0])).toMatchObject({ state: 'verified', failure: null });
});

it('gives a domain to one clinic, and to another once that has let it go', async () => {
  await store(clinics[1], askForDomain(name, 'another-token', at));
  await look(clinics[1]);
  expect(await found(clinics[1])).toMatchObject({ state: 'failed', failure: 'held' });
  // Taking away what somebody else holds leaves it to them.
  await store(clinics[1], askForRemoval(await found(clinics[1])));
  await look(clinics[1]);
  expect(await domainOf(clinics[1]).find()).toBeNull();
  await store(clinics[0], askForCheck(await found(clinics[0])));
  await look(clinics[0]);
  expect((await found(clinics[0])).state).toBe('verified');
  await store(clinics[0], askForRemoval(await found(clinics[0])));
  await look(clinics[0]);
  expect(await domainOf(clinics[0]).find()).toBeNull();
  await store(clinics[1], askForDomain(name, 'another-token', at));
  await look(clinics[1]);
  const mine = await found(clinics[1]);
  expect(mine.state).toBe('waiting');
  await mail.zone.write(linesOf(mine).join('\n'));
  await store(clinics[1], askForCheck(mine));
  await look(clinics[1]);
  expect((await found(clinics[1])).state).toBe('verified');
});

it('takes from the mail service no domain that became another clinic’s meanwhile, whatever comes at once and twice', async () => {
  const shared = 'shared.example';
  await store(others[0], askForDomain(shared, 'a-token', at));
  await look(others[0]);
  await store(others[1], askForDomain(shared, 'another-token', at));
  await look(others[1]);
  await mail.zone.write(linesOf(await found(others[1])).join('\n'));
  await store(others[0], askForRemoval(await found(others[0])));
  const lookTwice = async (now: Date) => {
    for (let time = 0; time < 2; time += 1) {
      await store(others[1], askForCheck(await found(others[1])));
      await look(others[1], now).catch(() => undefined);
    }
  };
  // While the first is about to take it away, its message comes a second time, and the other clinic's domain is looked at.
  await look(others[0], at, {
    beforeRemoval: async () => {
      await look(others[0]).catch(() => undefined);
      await lookTwice(at);
    },
  }).catch(() => undefined);
  const isVerified = (await found(others[1])).state === 'verified';
  expect({ isVerified, isKnown: await known(shared) }).not.toEqual({ isVerified: true, isKnown: false });
  // What met somebody else's work comes again.
  const later = new Date(at.getTime() + 360_000);
  await look(others[0], later);
  await lookTwice(later);
  expect(await domainOf(others[0]).find()).toBeNull();
  expect([(await found(others[1])).state, await known(shared)]).toEqual(['verified', true]);
  await store(others[1], askForRemoval(await found(others[1])));
  await look(others[1], later);
  expect(await known(shared)).toBe(false);
});

it('makes a domain known again that somebody took away while its DNS was asked', async () => {
  const left = 'left.example';
  await store(others[0], askForDomain(left, 'a-token', at));
  await look(others[0]);
  await store(others[1], askForDomain(left, 'another-token', at));
  await look(others[1]);
  await mail.zone.write(linesOf(await found(others[1])).join('\n'));
  await store(others[1], askForCheck(await found(others[1])));
  await store(others[0], askForRemoval(await found(others[0])));
  await look(others[1], at, { whileAsking: () => look(others[0]) });
  expect(await domainOf(others[0]).find()).toBeNull();
  // It signs with new keys, which are to be written into the DNS.
  const again = await found(others[1]);
  expect([again.state, await known(left)]).toEqual(['waiting', true]);
  await mail.zone.write(linesOf(again).join('\n'));
  await store(others[1], askForCheck(again));
  await look(others[1]);
  expect((await found(others[1])).state).toBe('verified');
});

it('touches no domain that the mail service knows for something else', async () => {
  const other = sesIdentities(mail.client, 'another-set');
  await other.ensure('product.example');
  await store(clinics[0], askForDomain('product.example', 'a-token', at));
  await look(clinics[0]);
  expect(await found(clinics[0])).toMatchObject({ state: 'failed', failure: 'refused' });
  await store(clinics[0], askForRemoval(await found(clinics[0])));
  await look(clinics[0]);
  expect((await other.ensure('product.example')).keyNames).toHaveLength(3);
});
