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
let world: TestDatabase;
let mail: MailDomains;
let told: ChangeMessage[] = [];
beforeAll(async () => {
  world = await startTestDatabase();
  mail = await startMailDomains();
  for (const id of clinics)
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

const look = (organizationId: string, now = at) =>
  checkDomain(
    {
      database: world.under(domainPolicy),
      now: () => now,
      queue: {
        send: (messages) => {
          told.push(...messages);
          return Promise.resolve({ refused: [] });
        },
      },
      identities: sesIdentities(mail.client, 'a-set'),
      nameServers: dnsNameServers(mail.nameServer),
      region: mail.client.region,
    },
    organizationId,
  );
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
