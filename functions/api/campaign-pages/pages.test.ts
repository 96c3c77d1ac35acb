import { campaignPages } from '@portolan/contract/campaign-pages';
import { imagesOfMails } from '@portolan/contract/page';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { idNumber } from '@portolan/data/records.test-support';
import { writeAll } from '@portolan/data/writing';
import { nothingStopped } from '@portolan/domain/campaigns/change-suppression';
import { bitsAt, hasFollowed, saysAny } from '@portolan/domain/campaigns/recipient-facts';
import { campaignPageTexts } from '@portolan/messages/campaign-page-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { mailWorld } from './pages-world.test-support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const texts = campaignPageTexts.es;
let number = 0;
const begin = () => {
  number += 1;
  return mailWorld(database, number);
};

describe('stopping mail', () => {
  it('happens at once by a post of any form, however often, and never by looking', async () => {
    const world = await begin();
    for (const look of ['showUnsubscribing', 'lookAtUnsubscribing', 'showPreferences'])
      expect((await world.asRecipient(look)).status).toBe(200);
    expect(await world.suppression()).toBeNull();

    const page = await world.asRecipient('unsubscribe');
    expect(page.html).toContain(texts.unsubscribed.title);
    const first = await world.suppression();
    expect(first?.all).toMatchObject({ reason: 'unsubscribed', campaignId: idNumber('campaign', 1) });
    const { facts, hours } = await world.claim();
    expect([0, 1, 2].map((place) => saysAny(bitsAt(facts, place), 'unsubscribed'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(hours).toEqual({ '2026-11-23T05': [0, 0, 0, 1] });

    await world.asRecipient('unsubscribe');
    expect(await world.suppression()).toEqual(first);
    expect((await world.asRecipient('showUnsubscribing')).html).toContain(texts.unsubscribed.undoTitle);
  });

  it('can be given a reason and taken back, and the old link does not undo what came later', async () => {
    const world = await begin();
    await world.asRecipient('unsubscribe');
    const told = await world.asRecipient('tellWhy', { why: ['too-many'] });
    expect(told.html).toContain(texts.unsubscribed.told);
    expect((await world.suppression())?.all?.leaving).toBe('too-many');
    expect((await world.asRecipient('takeBack')).html).toContain(texts.back.title);
    expect((await world.suppression())?.all).toBeNull();
    // A reason that comes late stops nothing.
    await world.asRecipient('tellWhy', { why: ['other'] });
    expect((await world.suppression())?.all).toBeNull();
  });

  it('because mail came back or was complained of is taken back by who says so, and not by who was erased', async () => {
    for (const reason of ['bounced', 'complained', 'erased'] as const) {
      const world = await begin();
      const all = { reason, at: '2026-11-23T05:00:00.000Z', campaignId: null, leaving: null };
      const suppressions = openSuppressions(world.own, world.organizationId);
      await writeAll(world.own, [
        suppressions.put({ ...nothingStopped(world.contact.id), all, version: 1 }, 'there'),
      ]);
      const page = await world.asRecipient('showUnsubscribing');
      expect([page.status, page.html.includes(texts.blocked.title)]).toEqual([200, true]);
      expect((await world.asRecipient('choosePreferences', { topic: ['portal'] })).html).toContain(
        texts.blocked.title,
      );
      expect((await world.suppression())?.all?.reason).toBe(reason);
      await world.asRecipient('takeBack');
      expect((await world.suppression())?.all?.reason).toBe(reason === 'erased' ? reason : undefined);
      expect(page.html.includes(texts.blocked.undo)).toBe(reason !== 'erased');
    }
  });

  it('by a link that is too old, altered or of another kind says what to do and changes nothing', async () => {
    const world = await begin();
    const wrong = [
      `${world.recipientToken.slice(0, -1)}${world.recipientToken.endsWith('A') ? 'B' : 'A'}`,
      world.trackingToken,
      world
        .seal({
          kind: 'recipient',
          contactId: world.contact.id,
          organizationId: idNumber('organization', 900),
          campaignId: idNumber('campaign', 1),
          chunk: 1,
          place: 1,
          language: 'en',
        })
        .slice(0, 90),
    ];
    for (const recipientToken of wrong)
      for (const page of ['showUnsubscribing', 'unsubscribe', 'takeBack', 'choosePreferences']) {
        const reply = await world.ask(page, { params: { recipientToken } });
        expect([reply.status, reply.html.includes(campaignPageTexts.en.badLink.what)]).toEqual([410, true]);
      }
    world.goTo('2027-11-25T00:00:00.000Z');
    expect((await world.asRecipient('unsubscribe')).status).toBe(410);
    expect(await world.suppression()).toBeNull();
  });
});

describe('preferences', () => {
  it('are chosen by topic and language, and nothing of a contact is changed twice', async () => {
    const world = await begin();
    const given = { topic: ['clinic'], mailLanguage: ['en'] };
    expect((await world.asRecipient('choosePreferences', given)).html).toContain(texts.preferences.saved);
    expect(await world.suppression()).toMatchObject({ all: null, topics: ['portal'] });
    const contact = await world.contactNow();
    expect(contact).toMatchObject({ language: 'en', languageChosen: true, topics: [] });
    await world.asRecipient('choosePreferences', given);
    expect(await world.contactNow()).toEqual(contact);
  });

  it('that name a topic begin mail again that was stopped, and those that name none do not', async () => {
    const world = await begin();
    await world.asRecipient('unsubscribe');
    await world.asRecipient('choosePreferences', { mailLanguage: ['es'] });
    expect((await world.suppression())?.all?.reason).toBe('unsubscribed');
    await world.asRecipient('choosePreferences', { topic: ['portal', 'no-such-topic'] });
    expect(await world.suppression()).toMatchObject({ all: null, topics: ['clinic'] });
  });
});

it('of a mail speak its language, whatever the browser speaks, until another is asked for', async () => {
  const world = await begin();
  const params = { recipientToken: world.recipientToken };
  const spoken = async (id: string, call: Parameters<typeof world.ask>[1] = {}) =>
    /<html lang="(..)">/.exec((await world.ask(id, { params, language: 'en', ...call })).html)?.[1];
  for (const id of ['showUnsubscribing', 'showPreferences', 'choosePreferences', 'unsubscribe', 'takeBack']) {
    expect([id, await spoken(id)]).toEqual([id, 'es']);
    expect([id, await spoken(id, { query: { lang: 'en' } })]).toEqual([id, 'en']);
  }
  expect(await spoken('tellWhy', { given: { lang: ['en'] } })).toBe('en');
});

it('of all pages, pictures alone lie where the public edge keeps what it is given', () => {
  const kept = campaignPages.filter(({ path }) => path.startsWith(imagesOfMails.replace('*', '')));
  expect(kept.map(({ id }) => id)).toEqual(['showImage']);
});

describe('what is tracked', () => {
  it('leads to the links of the campaign and nowhere else, and counts a person once', async () => {
    const world = await begin();
    const reply = await world.follow(1);
    expect(reply).toMatchObject({
      status: 302,
      headers: { location: 'https://portal.example/enroll?via=mail#top' },
    });
    await world.follow(1);
    const { facts, clicks, hours } = await world.claim();
    expect(saysAny(bitsAt(facts, 1), 'clicked')).toBe(true);
    expect(hasFollowed(clicks[0] ?? '', 1)).toBe(true);
    expect(hours).toEqual({ '2026-11-23T05': [0, 1, 1, 0] });
    for (const link of [3, 99]) expect((await world.follow(link)).status).toBe(410);
  });

  it('counts no program: by what it calls itself, by only looking, by the hidden link or by its haste', async () => {
    const world = await begin();
    await world.follow(1, { agent: 'Barracuda Sentinel' });
    const looked = await world.ask('lookAtLink', {
      params: { trackingToken: world.trackingToken, linkNumber: '2' },
    });
    expect(looked.headers?.location).toBe('https://clinic.example/');
    expect((await world.claim()).version).toBe(1);
    world.goTo('2026-11-23T04:50:03.000Z');
    await world.follow(1);
    expect(saysAny(bitsAt((await world.claim()).facts, 1), 'clicked')).toBe(false);
    world.goTo('2026-11-23T05:30:00.000Z');
    expect((await world.follow(0)).status).toBe(410);
    expect(saysAny(bitsAt((await world.claim()).facts, 1), 'scanned')).toBe(true);
  });

  it('notes an opening by a picture of one pixel that any page may show', async () => {
    const world = await begin();
    const reply = await world.ask('noteOpening', { params: { trackingToken: world.trackingToken } });
    expect(
      Buffer.from(reply.picture ?? '', 'base64')
        .subarray(0, 6)
        .toString(),
    ).toBe('GIF89a');
    expect(reply.headers).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' });
    expect(saysAny(bitsAt((await world.claim()).facts, 1), 'opened')).toBe(true);
  });
});
