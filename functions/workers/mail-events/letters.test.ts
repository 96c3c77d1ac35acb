import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openSignUpLetters } from '@portolan/data/campaigns/sign-up-letters';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { idNumber, now } from '@portolan/data/records.test-support';
import { writeOne } from '@portolan/data/writing';
import { bitsOf } from '@portolan/domain/campaigns/recipient-facts';
import { noteLetters } from '@portolan/domain/campaigns/sign-up-letters';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { createMailEventsWorker } from './handler.ts';
import { contactNumber, type Happened, letterEventOf } from './mail-events.test-support.ts';

let world: TestDatabase;
beforeAll(async () => {
  world = await startTestDatabase();
});
afterAll(() => world.stop());

const organizationId = idNumber('organization', 1);
const day = now.toISOString().slice(0, 10);
const told = (contact: number, what: Happened, of = day) =>
  letterEventOf(what, { organization: organizationId, 'sign-up': contactNumber(contact), day: of });

it('hears of letters that ask to confirm an address: who is not written to again, and what is counted of them, which stops no campaign', async () => {
  const database = world.under(mailEventPolicy);
  const ignored: string[] = [];
  const hear = createMailEventsWorker({
    sharing: {
      database,
      now: () => now,
      pause: () => Promise.resolve(),
      scale: { burst: 1_000, intervalSeconds: 30 },
    },
    queue: { send: async () => ({ refused: [] }) },
    log: { ignored: (why, times) => ignored.push(`${why} ${times}`) },
  });
  const hearing = (bodies: readonly string[]) =>
    hear(bodies.map((body, index) => ({ messageId: String(index), body })));
  const letters = openSignUpLetters(world.behind, organizationId);
  const sent = Array.from({ length: 100 }, (_, number) => ({
    contactId: contactNumber(number),
    facts: ['called' as const],
  }));
  await writeOne(world.behind, letters.putDay(noteLetters(null, day, sent), now, 'there'));
  const bodies = [
    told(0, 'Delivery'),
    told(1, 'Complaint'),
    ...[2, 3, 4, 5, 6].map((contact) => told(contact, 'Permanent')),
  ];
  const wire = watchWire(database);
  // What comes again changes nothing, nor does what is of no letter that went out.
  expect([...(await hearing([...bodies, ...bodies]))]).toEqual([]);
  expect(wire.filter(({ input }) => JSON.stringify(input).includes('SIGN-UP-LETTERS')).length).toBeLessThan(
    6,
  );
  await hearing([told(150, 'Permanent'), told(7, 'Permanent', '2026-08-01'), told(8, 'Permanent', 'today')]);
  expect(ignored).toEqual(['malformed 1', 'unknown 2']);
  const stored = await letters.findDay(day, now);
  expect(stored?.letters[contactNumber(1)]).toBe(bitsOf('called', 'accepted', 'complained'));
  const suppressions = await openSuppressions(world.behind, organizationId).all();
  expect(suppressions.map(({ contactId, all }) => [contactId, all?.reason, all?.campaignId])).toEqual([
    [contactNumber(1), 'complained', null],
    ...[2, 3, 4, 5, 6].map((contact) => [contactNumber(contact), 'bounced', null]),
  ]);
  const counted = await openMailDays(world.behind, organizationId).find(day);
  expect([counted?.signUps, counted?.sent, counted?.bounced, counted?.complained]).toEqual([
    [100, 5, 1],
    0,
    0,
    0,
  ]);
  // Who typed these addresses is nobody that the clinic chose.
  expect(await openStanding(world.behind, organizationId).find()).toBeNull();
});

it('writes nothing anew of letters of a clinic that is gone', async () => {
  const letters = openSignUpLetters(world.behind, idNumber('organization', 2));
  await letters.learn(day, now, [{ contactId: contactNumber(1), facts: ['bounced'] }]);
  expect(await letters.findDay(day, now)).toBeNull();
});
