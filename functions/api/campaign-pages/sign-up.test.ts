import { contactIdOf, openContacts } from '@portolan/data/campaigns/contacts';
import { campaignPagesPolicy } from '@portolan/data/campaigns/page-policies';
import { openSignUps, signUpSort } from '@portolan/data/campaigns/sign-ups';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { KeyNotAllowed } from '@portolan/data/key-condition';
import { idNumber } from '@portolan/data/records.test-support';
import { writeAll } from '@portolan/data/writing';
import { nothingStopped, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { campaignPageTexts } from '@portolan/messages/campaign-page-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { longestSessionPolicy, sessionPolicyOf } from '../../runtime/session-policy.ts';
import { mailWorld } from './pages-world.test-support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const texts = campaignPageTexts.en;
let number = 0;
const begin = () => {
  number += 1;
  return mailWorld(database, number);
};

describe('signing up', () => {
  const rosa = {
    email: ['Rosa+clinic@Example.org'],
    firstName: ['Rosa'],
    audience: ['families'],
    topic: ['portal'],
    mailLanguage: ['es'],
  };

  it('asks by a letter, and makes a contact of who confirms, who had stopped before', async () => {
    const world = await begin();
    const params = { signUpSlug: world.slug };
    const sent = await world.ask('signUp', { params, given: rosa });
    expect([sent.status, sent.html.includes(texts.letterSent.title)]).toEqual([200, true]);
    const contacts = openContacts(world.own, world.organizationId);
    const id = contactIdOf((await contacts.key()) ?? '', 'rosa+clinic@example.org');
    expect(await contacts.find(id)).toBeNull();
    const signUps = openSignUps(world.own, world.organizationId);
    const [asked] = await signUps.ofContact(id);
    expect(asked).toMatchObject({ status: 'waiting', email: 'rosa+clinic@example.org' });

    const confirmationToken = world.seal({
      kind: 'confirmation',
      organizationId: world.organizationId,
      contactId: id,
      askedAt: asked?.askedAt ?? '',
    });
    const letter = { params: { confirmationToken } };
    const stopToken = {
      params: {
        recipientToken: world.seal({
          kind: 'recipient',
          contactId: id,
          organizationId: world.organizationId,
          campaignId: idNumber('campaign', 1),
          chunk: 1,
          place: 2,
          language: 'es',
        }),
      },
    };
    await world.ask('unsubscribe', stopToken);
    expect((await world.ask('showConfirmation', letter)).html).toContain(texts.confirming.yes);
    expect(await contacts.find(id)).toBeNull();
    expect((await world.ask('confirmSignUp', letter)).html).toContain(texts.confirmed.title);
    expect(await contacts.find(id)).toMatchObject({
      consent: { source: 'sign-up-page' },
      audience: 'families',
      language: 'es',
      languageChosen: true,
    });
    // The same link again says so, and once they stopped it revives nothing.
    expect((await world.ask('confirmSignUp', letter)).status).toBe(200);
    await world.ask('unsubscribe', stopToken);
    expect((await world.ask('confirmSignUp', letter)).status).toBe(410);
    expect((await world.ask('showUnsubscribing', stopToken)).html).toContain(
      campaignPageTexts.es.unsubscribed.title,
    );
  });

  it('is confirmed by the letter that was sent for it, and by no letter of an earlier one or a later', async () => {
    const world = await begin();
    const params = { signUpSlug: world.slug };
    const ask = async (at: string, firstName: string) => {
      world.goTo(at);
      await world.ask('signUp', { params, given: { ...rosa, firstName: [firstName] } });
    };
    await ask('2026-11-23T05:10:00.000Z', 'Rosa');
    await ask('2026-11-23T06:10:00.000Z', 'A stranger');
    const contacts = openContacts(world.own, world.organizationId);
    const signUps = openSignUps(world.own, world.organizationId);
    const id = contactIdOf((await contacts.key()) ?? '', 'rosa+clinic@example.org');
    const [hers, other] = await signUps.ofContact(id);
    if (hers === undefined || other === undefined) throw new Error('Both wait for a letter');
    const letterOf = (askedAt: string) => {
      const of = { kind: 'confirmation', organizationId: world.organizationId, contactId: id } as const;
      return { params: { confirmationToken: world.seal({ ...of, askedAt }) } };
    };
    expect((await world.ask('confirmSignUp', letterOf('2026-11-23T05:10:00.001Z'))).status).toBe(410);
    expect(await contacts.find(id)).toBeNull();
    expect((await world.ask('confirmSignUp', letterOf(hers.askedAt))).status).toBe(200);
    expect((await contacts.find(id))?.firstName).toBe('Rosa');
    expect(await signUps.find(signUpSort(hers), new Date(hers.askedAt))).toBeNull();
    expect(await signUps.find(signUpSort(other), new Date(other.askedAt))).toEqual(other);
  });

  it('answers the same whether an address is known or not, and takes nothing that is wrong', async () => {
    const world = await begin();
    const params = { signUpSlug: world.slug };
    const key = 'k'.repeat(43);
    const contacts = openContacts(world.own, world.organizationId);
    const known = { ...world.contact, id: contactIdOf(key, world.contact.email) };
    await writeAll(world.own, [contacts.putKey(key, 'there'), contacts.put(known, 'absent', 'there')]);
    const [old, fresh] = await Promise.all(
      [known.email, 'nobody@example.org'].map((email) =>
        world.ask('signUp', { params, given: { ...rosa, email: [email] } }),
      ),
    );
    expect(old).toEqual(fresh);
    // Nor is anything read or written otherwise, so that the time it takes tells as little.
    const suppressions = openSuppressions(world.own, world.organizationId);
    await writeAll(world.own, [
      suppressions.put(
        stopAll(nothingStopped(known.id), { reason: 'complained', at: known.addedAt, campaignId: null }),
        'there',
      ),
    ]);
    const wire = watchWire(world.pagesDatabase);
    const done = async (email: string) => {
      const from = wire.length;
      expect(await world.ask('signUp', { params, given: { ...rosa, email: [email] } })).toEqual(fresh);
      return wire.slice(from).map(({ command }) => command);
    };
    expect(await done(known.email)).toEqual(await done('somebody@example.org'));
    const wrong = await world.ask('signUp', {
      params,
      given: { ...rosa, email: ['josé@example.org'], topic: [] },
    });
    expect(wrong.status).toBe(422);
    for (const words of [texts.signUp.emailFault, texts.signUp.topicsFault, 'josé@example.org'])
      expect(wrong.html).toContain(words);
    expect((await world.ask('signUp', { params, given: { ...rosa, website: ['x'] } })).status).toBe(409);
  });

  it('is for patients and families alone: whoever works at a clinic is put among its contacts by the clinic', async () => {
    const world = await begin();
    const params = { signUpSlug: world.slug };
    const offered = ({ html }: { html: string }) =>
      [...html.matchAll(/name="audience" value="(\w*)"/g)].map(([, one]) => one);
    const page = await world.ask('showSignUp', { params });
    expect(offered(page)).toEqual(['patients', 'families']);
    const signUps = openSignUps(world.own, world.organizationId);
    const id = contactIdOf('k'.repeat(43), 'rosa+clinic@example.org');
    const contacts = openContacts(world.own, world.organizationId);
    await writeAll(world.own, [contacts.putKey('k'.repeat(43), 'there')]);
    for (const audience of ['staff', 'providers', 'nobody']) {
      const reply = await world.ask('signUp', { params, given: { ...rosa, audience: [audience] } });
      expect([reply.status, reply.html.includes(texts.signUp.audienceFault)]).toEqual([422, true]);
    }
    expect(await signUps.ofContact(id)).toEqual([]);
    expect((await world.ask('signUp', { params, given: rosa })).status).toBe(200);
    expect(await signUps.ofContact(id)).toHaveLength(1);
  });

  it('sends no more than so many letters for one network, and says when to try again', async () => {
    const world = await begin();
    const ask = (person: number, network: string) =>
      world.ask('signUp', {
        params: { signUpSlug: world.slug },
        given: { ...rosa, email: [`person${person}@example.org`] },
        network,
      });
    for (let person = 0; person < 20; person += 1) expect((await ask(person, '192.0.2.1')).status).toBe(200);
    const slow = await ask(20, '192.0.2.1');
    expect([slow.status, Number(slow.headers?.['retry-after']) > 0]).toEqual([429, true]);
    expect((await ask(21, '192.0.2.2')).status).toBe(200);
  });
});

describe('the session that the pages act in', () => {
  it('is narrowed by a policy that names one organization, and that STS takes', () => {
    const id = idNumber('organization', 1);
    const tables = { tenant: 'portolan-production-tenant', directory: 'portolan-production-directory' };
    const policy = sessionPolicyOf(campaignPagesPolicy(id), tables, 'aws');
    expect(policy.length).toBeLessThanOrEqual(longestSessionPolicy);
    const keys = [...policy.matchAll(/"(ORG#[^"]+)"/g)].map(([, key = '']) => key);
    for (const key of keys) expect(key.startsWith(`ORG#${id}#`)).toBe(true);
    expect(policy).not.toMatch(/Scan|Query|BatchWrite|"dynamodb:\*"/);
  });

  it('neither lists contacts nor deletes one, and reaches no other clinic', async () => {
    const world = await begin();
    const contacts = openContacts(
      database.under(campaignPagesPolicy(world.organizationId)),
      world.organizationId,
    );
    await expect(contacts.count()).rejects.toThrow(KeyNotAllowed);
    await expect(
      writeAll(database.under(campaignPagesPolicy(world.organizationId)), [
        contacts.remove(world.contact, 'no'),
      ]),
    ).rejects.toThrow(KeyNotAllowed);
    const elsewhere = openContacts(
      database.under(campaignPagesPolicy(world.organizationId)),
      idNumber('organization', 99),
    );
    await expect(elsewhere.find(world.contact.id)).rejects.toThrow(KeyNotAllowed);
  });
});
