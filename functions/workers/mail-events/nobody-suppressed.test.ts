import { openContacts } from '@portolan/data/campaigns/contacts';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { now as eventsBegin } from '@portolan/data/records.test-support';
import { lift, stopAll, takeBack } from '@portolan/domain/campaigns/change-suppression';
import { importContact } from '@portolan/domain/campaigns/importing/import-contact';
import type { Suppression } from '@portolan/domain/campaigns/suppression';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CampaignWorld, startCampaignWorld } from '../../../test/support/campaign-world.ts';
import { contactIdAt } from '../../../test/support/filled-clinic.ts';
import { createMailEventsWorker } from './handler.ts';
import { eventOf } from './mail-events.test-support.ts';

let world: CampaignWorld;
let clinics = 0;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());

const people = 3;
const kinds = [
  'unsubscribe',
  'take-back',
  'bounce',
  'complaint',
  'late-bounce',
  're-consent',
  'import',
] as const;
type Happening = { readonly what: (typeof kinds)[number]; readonly who: number };
const happening = fc.record({ what: fc.constantFrom(...kinds), who: fc.nat({ max: people - 1 }) });
/** Campaigns one after the other: what happens before each is sent, and at which moments of its sending. */
const story = fc.array(
  fc.record({
    before: fc.array(happening, { maxLength: 3 }),
    during: fc.array(fc.record({ moment: fc.nat({ max: 24 }), happening }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 2 },
);

/** What is true of somebody by the requirement alone: what they decided, and what was reported since they last confirmed. */
type Truth = { stopped: boolean; reportedAt: number | null; confirmedAt: number };

const openStory = async () => {
  clinics += 1;
  const clinic = clinics;
  const organizationId = await world.addClinic(clinic);
  await world.addContacts(clinic, people, () => ({ language: 'en' }));
  const truths: Truth[] = Array.from({ length: people }, () => ({
    stopped: false,
    reportedAt: null,
    confirmedAt: 0,
  }));
  const mayNot = (who: number): boolean => {
    const truth = truths[who];
    return truth !== undefined && (truth.stopped || truth.reportedAt !== null);
  };
  const pause = () => Promise.resolve();
  const sharing = { database: world.database, now: () => world.time.now, pause };
  const hear = createMailEventsWorker({
    sharing: {
      ...sharing,
      database: world.under(mailEventPolicy),
      // What of a day stops the clinic is another matter.
      scale: { burst: 1, intervalSeconds: 1_000_000 },
    },
    queue: world.queue,
    log: { ignored: (why) => expect(why).toBe('') },
  });
  const suppressions = world.suppressions(clinic);
  const decide = (who: number, change: (before: Suppression) => Suppression) =>
    suppressions.decide(contactIdAt(clinic, who), change);
  const report = async (earlier: string, who: number, what: 'Permanent' | 'Complaint', at: number) => {
    const { chunks } = await world.find(clinic, earlier);
    const place = chunks[0]?.contacts.match(/.{26}/g)?.indexOf(contactIdAt(clinic, who).slice(4)) ?? -1;
    const minutes = (at - eventsBegin.getTime()) / 60_000;
    const body = eventOf(earlier, place, what, minutes, { organization: organizationId });
    expect([...(await hear([{ messageId: 'a', body }]))]).toEqual([]);
    const truth = truths[who];
    if (truth !== undefined && at > truth.confirmedAt) truth.reportedAt = at;
  };
  const importAgain = async (who: number) => {
    const contacts = openContacts(world.database, organizationId);
    const id = contactIdAt(clinic, who);
    const row = {
      row: 1,
      email: `p${who}.${clinic}@example.org`,
      consent: { source: 'paper', on: null },
    } as const;
    const { contact } = importContact(
      { ...row, firstName: `Rosa ${world.time.now.getTime()}` },
      {
        language: 'en',
        audience: 'patients',
        topics: [],
        portalStatus: 'not-yet',
        consent: { source: 'paper', on: null },
      },
      {
        id,
        before: await contacts.find(id),
        suppression: await suppressions.find(id),
        now: world.time.now,
        today: '2026-11-23',
      },
    );
    if (contact !== null) await world.write(contacts.put(contact, 'anything', 'changed'));
  };
  const happen = async (earlier: string, { what, who }: Happening) => {
    world.time.now = new Date(world.time.now.getTime() + 60_000);
    const at = world.time.now.getTime();
    const truth = truths[who];
    if (truth === undefined) return;
    switch (what) {
      case 'unsubscribe':
        await decide(who, (before) =>
          stopAll(before, {
            reason: 'unsubscribed',
            at: world.time.now.toISOString(),
            campaignId: earlier,
          }),
        );
        truth.stopped = true;
        return;
      case 'take-back':
        await decide(who, takeBack);
        // Who bounced or complained cannot take that back, and what they stopped stays stopped with it.
        if (truth.reportedAt === null) truth.stopped = false;
        return;
      case 'bounce':
        return report(earlier, who, 'Permanent', at);
      case 'complaint':
        return report(earlier, who, 'Complaint', at);
      case 'late-bounce':
        return report(earlier, who, 'Permanent', at - 90_000);
      case 're-consent':
        await decide(who, (before) => lift(before, world.time.now, ['portal']));
        truths[who] = { stopped: false, reportedAt: null, confirmedAt: at };
        return;
      case 'import':
        return importAgain(who);
    }
  };
  return { clinic, mayNot, happen };
};

it('nobody is sent to who was suppressed when their chunk was claimed, whatever happens before and meanwhile', async () => {
  const seen = { suppressed: 0, sent: 0 };
  await fc.assert(
    fc.asyncProperty(story, async (campaigns) => {
      const { clinic, mayNot, happen } = await openStory();
      const send = async (id: string, at: (moment: number) => Promise<void>) => {
        world.mail.reset();
        await world.freezer()(world.aboutCampaign(clinic, id));
        await world.sender(at)();
        // What happens takes its time, so that the hand may have let go: its own message has it go on, when nothing more happens.
        world.time.now = new Date(world.time.now.getTime() + 120_000);
        await world.sender()();
        return Array.from(
          { length: people },
          (_, who) => world.mail.inbox.get(`p${who}.${clinic}@example.org`) ?? 0,
        );
      };
      const first = await world.addCampaign(clinic);
      expect(await send(first.id, async () => undefined)).toEqual([1, 1, 1]);
      for (const { before, during } of campaigns) {
        for (const one of before) await happen(first.id, one);
        const { id } = await world.addCampaign(clinic);
        let claimed: boolean[] | null = null;
        const touched = new Set<number>();
        const sent = await send(id, async (moment) => {
          if (claimed === null && (await world.claims(clinic).find(id, 1)) !== null)
            claimed = Array.from({ length: people }, (_, who) => mayNot(who));
          for (const { moment: when, happening: one } of during) {
            if (when !== moment) continue;
            touched.add(one.who);
            await happen(first.id, one);
          }
        });
        const atClaim: boolean[] = claimed ?? Array.from({ length: people }, (_, who) => mayNot(who));
        for (const [who, count] of sent.entries()) {
          expect(count, `person ${who}`).toBeLessThanOrEqual(atClaim[who] === true ? 0 : 1);
          if (!touched.has(who)) expect(count, `person ${who}`).toBe(atClaim[who] === true ? 0 : 1);
          seen[atClaim[who] === true ? 'suppressed' : 'sent'] += 1;
        }
      }
    }),
    { numRuns: 9 },
  );
  expect(seen.suppressed).toBeGreaterThan(0);
  expect(seen.sent).toBeGreaterThan(0);
});
