import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { idNumber, now } from '@portolan/data/records.test-support';
import { writeOne } from '@portolan/data/writing';
import { bitsAt, bitsOf } from '@portolan/domain/campaigns/recipient-facts';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { createMailEventsWorker } from './handler.ts';
import {
  chunkOf,
  claimOf,
  contactNumber,
  eventOf,
  type Happened,
  runOf,
} from './mail-events.test-support.ts';

let world: TestDatabase;
let database: Database;
let sentItself: ChangeMessage[];
let ignored: string[];
let organizationId: string;
let campaignId: string;
let count = 0;
beforeAll(async () => {
  world = await startTestDatabase();
});
afterAll(() => world.stop());
beforeEach(() => {
  database = world.under(mailEventPolicy);
  sentItself = [];
  ignored = [];
});

/** A clinic with one campaign, whose one chunk was sent to so many. */
const sentTo = async (recipients: number): Promise<string> => {
  count += 1;
  organizationId = idNumber('organization', count);
  campaignId = idNumber('campaign', count);
  const of = [
    openCampaignRuns(world.behind, organizationId).put(runOf(campaignId, recipients), 'no'),
    openCampaignChunks(world.behind, organizationId).put(chunkOf(campaignId, recipients), 'no'),
    openCampaignClaims(world.behind, organizationId).put(claimOf(campaignId, recipients), 'no'),
  ];
  for (const write of of) expect((await writeOne(world.behind, write)).ok).toBe(true);
  return campaignId;
};

const event = (place: number, what: Happened, at = 0, tags: Readonly<Record<string, string>> = {}) =>
  eventOf(campaignId, place, what, at, { organization: organizationId, ...tags });
const hearing = (bodies: readonly string[], scale = { burst: 1_000, intervalSeconds: 30 }, at = now) =>
  createMailEventsWorker({
    sharing: {
      database,
      now: () => at,
      pause: () => Promise.resolve(),
      scale,
    },
    queue: {
      send: (messages) => {
        sentItself.push(...messages);
        return Promise.resolve({ refused: [] });
      },
    },
    log: { ignored: (why, times) => ignored.push(`${why} ${times}`) },
  })(bodies.map((body, index) => ({ messageId: String(index), body })));

const claimNow = () => openCampaignClaims(world.behind, organizationId).find(campaignId, 1);
const suppressionsNow = async () =>
  (await openSuppressions(world.behind, organizationId).all())
    .filter(({ all }) => all?.campaignId === campaignId)
    .map(({ contactId, all }) => ({ contactId, reason: all?.reason, at: all?.at }));
it('knows what each event says of its recipient, and writes to nobody again who bounced for good or complained', async () => {
  await sentTo(9);
  const said: readonly (readonly [Happened, number])[] = [
    ['Send', bitsOf('called', 'accepted')],
    ['Delivery', bitsOf('called', 'accepted', 'delivered')],
    ['Permanent', bitsOf('called', 'accepted', 'bounced')],
    ['Transient', bitsOf('called', 'accepted')],
    ['Undetermined', bitsOf('called', 'accepted')],
    ['Complaint', bitsOf('called', 'accepted', 'complained')],
    ['not-spam', bitsOf('called')],
    ['Reject', bitsOf('called', 'failed')],
    ['Rendering Failure', bitsOf('called', 'failed')],
  ];
  const wire = watchWire(database);
  const failed = await hearing([
    ...said.map(([happened], place) => event(place, happened)),
    event(0, 'DeliveryDelay'),
  ]);
  expect([...failed]).toEqual([]);
  const claim = await claimNow();
  expect(said.map((_, place) => bitsAt(claim?.facts ?? '', place))).toEqual(said.map(([, bits]) => bits));
  expect(await suppressionsNow()).toEqual([
    { contactId: contactNumber(2), reason: 'bounced', at: now.toISOString() },
    { contactId: contactNumber(5), reason: 'complained', at: now.toISOString() },
  ]);
  // Ten events of a chunk are one write of its claim.
  const claims = wire.filter(
    ({ command, input }) => command === 'PutItemCommand' && JSON.stringify(input).includes('CAMPAIGN-CLAIMS'),
  );
  expect(claims).toHaveLength(1);
});

it('answers what is not its own without a write, a failure or a word of what it said', async () => {
  await sentTo(2);
  const wire = watchWire(database);
  const letter = JSON.stringify({
    eventType: 'Delivery',
    mail: { timestamp: now.toISOString(), tags: { 'ses:configuration-set': ['a'] } },
  });
  const failed = await hearing([
    letter,
    'no JSON, but rosa@example.org',
    '{"hello":"there"}',
    event(0, 'Permanent', 0, { organization: 'org_1' }),
    event(0, 'Permanent', 0, { place: '0; DROP' }),
    event(0, 'Permanent', 0, { organization: idNumber('organization', 999) }),
    event(0, 'Permanent', 0, { campaign: idNumber('campaign', 999) }),
    event(0, 'Complaint', 0, { chunk: '7' }),
    event(44, 'Complaint'),
  ]);
  expect([...failed]).toEqual([]);
  expect(wire.filter(({ command }) => command === 'PutItemCommand')).toEqual([]);
  expect(ignored).toEqual(['malformed 4', 'unknown 4']);
});

it('comes to the same in whatever order, however often and in whatever batches events come', async () => {
  const happened = fc.constantFrom<Happened>(
    'Send',
    'Delivery',
    'Permanent',
    'Complaint',
    'Transient',
    'Reject',
  );
  const recipients = 4;
  const events = fc.uniqueArray(fc.record({ place: fc.nat({ max: recipients - 1 }), what: happened }), {
    maxLength: 12,
    selector: ({ place, what }) => `${place} ${what}`,
  });
  const story = events.chain((all) =>
    fc.record({
      all: fc.constant(all),
      again: fc.subarray(all),
      order: fc.array(fc.nat(), { minLength: 2 * all.length, maxLength: 2 * all.length }),
      batch: fc.integer({ min: 1, max: 5 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(story, async ({ all, again, order, batch }) => {
      const bodyOf = ({ place, what }: (typeof all)[number]) =>
        event(place, what, what === 'Complaint' ? 90 : 1);
      const outcome = async () => {
        const claim = await claimNow();
        const stopped = (await suppressionsNow()).map(({ contactId, reason, at }) => [contactId, reason, at]);
        return { facts: claim?.facts, hours: claim?.hours, stopped };
      };
      await sentTo(recipients);
      await hearing(all.map(bodyOf));
      const expected = await outcome();
      await sentTo(recipients);
      const mixed = [...all, ...again]
        .map((one, index) => ({ one, rank: order[index] ?? 0 }))
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ one }) => bodyOf(one));
      for (let at = 0; at < mixed.length; at += batch) await hearing(mixed.slice(at, at + batch));
      expect(await outcome()).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

it('counts the day from the claims, at a pace, and stops a clinic whose mails bounce', async () => {
  const of = await sentTo(50);
  const day = now.toISOString().slice(0, 10);
  const days = openMailDays(world.behind, organizationId);
  const earlier = {
    day: '2026-08-30',
    sent: 50,
    bounced: 2,
    complained: 0,
    campaigns: {},
    pace: 0,
    version: 1,
  };
  await writeOne(world.behind, days.put(earlier, 'no'));
  await hearing([event(0, 'Permanent'), event(1, 'Permanent')]);
  expect((await days.find(day))?.campaigns[of]).toEqual([50, 2, 0]);
  expect(await openStanding(world.behind, organizationId).find()).toBeNull();
  await hearing([event(2, 'Permanent')]);
  expect((await days.find(day))?.campaigns[of]).toEqual([50, 3, 0]);
  expect((await openStanding(world.behind, organizationId).find())?.stopped).toEqual({
    why: 'bounces',
    at: now.toISOString(),
  });
  expect(sentItself).toEqual([]);
});

it('counts a day that changes often at its turn, and tells itself to', async () => {
  const of = await sentTo(3);
  const day = now.toISOString().slice(0, 10);
  const counted = async () => (await openMailDays(world.behind, organizationId).find(day))?.campaigns[of];
  const slowly = { burst: 1, intervalSeconds: 30 };
  await hearing([event(0, 'Delivery')], slowly);
  await hearing([event(1, 'Permanent'), event(2, 'Complaint')], slowly);
  expect(await counted()).toEqual([3, 0, 0]);
  expect(sentItself).toEqual([{ kind: 'mail-day', organizationId, day, campaignId: of }]);
  await hearing([JSON.stringify(sentItself[0])], slowly, new Date(now.getTime() + 31_000));
  expect(await counted()).toEqual([3, 1, 1]);
});
