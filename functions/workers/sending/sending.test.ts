import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openClosing } from '@portolan/data/closings/closings';
import { ana } from '@portolan/data/records.test-support';
import { nothingStopped, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { contactsOf } from '@portolan/domain/campaigns/chunk';
import { askForDomain } from '@portolan/domain/campaigns/sending-domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appOrigin, type CampaignWorld, startCampaignWorld } from '../../../test/support/campaign-world.ts';
import { contactIdAt } from '../../../test/support/filled-clinic.ts';
import { frozenCampaigns } from '../../../test/support/frozen-campaigns.ts';

let world: CampaignWorld;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.mail.reset();
  world.told.length = 0;
});

const begin = frozenCampaigns(() => world);

const aDay = 24 * 3_600_000;
const later = (milliseconds: number) => {
  world.time.now = new Date(world.time.now.getTime() + milliseconds);
};

it('sends each contact one mail, in their language, with the headers and links that stop it', async () => {
  const { clinic, campaign } = await begin(120);
  await world.sender()();
  expect(world.mail.inbox.size).toBe(120);
  expect([...world.mail.inbox.values()].every((count) => count === 1)).toBe(true);
  const { run, report } = await world.find(clinic, campaign.id);
  expect(run).toMatchObject({ state: 'done', chunks: 3, recipients: { en: 80, es: 40 } });
  expect(report.all).toMatchObject({ recipients: 120, outcomes: { sent: 120 } });
  expect(report.languages.es.outcomes.sent).toBe(40);
  const spanish = world.mail.mails.find(({ to }) => to[0] === `p0.${clinic}@example.org`);
  expect(spanish).toMatchObject({ subject: 'Your portal is here (es)' });
  const link = new RegExp(`^<${appOrigin}/c/u/[A-Za-z0-9_-]+>$`);
  expect(spanish?.headers).toMatchObject({
    'list-unsubscribe': expect.stringMatching(link),
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  });
  expect(world.mail.taken[0]?.tags).toMatchObject({
    organization: world.organizationAt(clinic),
    campaign: campaign.id,
    chunk: expect.stringMatching(/^[123]$/),
    place: expect.stringMatching(/^\d{1,2}$/),
  });
});

it.each([
  ['the domain that all share', false, 'portolan-test-campaigns'],
  ['a domain of its own', true, null],
] as const)('from %s it sends under the tenant that is meant for it', async (_, isOwn, tenant) => {
  const { clinic } = await begin(12);
  const asked = askForDomain('cedar-creek.example', 'a-word', world.time.now);
  const domains = openSendingDomain(world.database, world.organizationAt(clinic));
  if (isOwn) await world.write(domains.put({ ...asked, state: 'verified' }, 'there'));
  await world.sender()();
  expect(world.mail.inbox.size).toBe(12);
  expect(new Set(world.mail.starts.map((call) => call.tenant))).toEqual(new Set([tenant]));
});

describe('whoever must not be written to', () => {
  it('is not, though they stopped it after the campaign was frozen, and is counted as suppressed', async () => {
    const { clinic, campaign } = await begin(60);
    const stopped = contactIdAt(clinic, 7);
    const stop = stopAll(nothingStopped(stopped), {
      reason: 'unsubscribed',
      at: world.time.now.toISOString(),
      campaignId: null,
      leaving: null,
    });
    await world.write(world.suppressions(clinic).put(stop, 'changed'));
    await world.sender()();
    expect(world.mail.inbox.has(`p7.${clinic}@example.org`)).toBe(false);
    const { report } = await world.find(clinic, campaign.id);
    expect(report.all).toMatchObject({ recipients: 60, outcomes: { sent: 59, suppressed: 1 } });
  });

  it('is not, of a clinic that is to be closed or that the guard stopped: the run says why, and goes on afterwards', async () => {
    const { clinic, campaign } = await begin(60);
    const id = world.organizationAt(clinic);
    const at = world.time.now.toISOString();
    const standing = openStanding(world.database, id);
    const stop = { stopped: { why: 'bounces' as const, at }, liftedAt: null, forgiven: null, version: 1 };
    await world.write(standing.put(stop, 'changed'));
    await world.sender()();
    expect(world.mail.inbox.size).toBe(0);
    expect((await world.find(clinic, campaign.id)).run).toMatchObject({
      state: 'waiting',
      waitsFor: 'bounces',
    });
    await world.write(standing.put({ ...stop, stopped: null, version: 2 }, 'changed'));
    const closing = openClosing(world.database, id);
    const erasesAt = new Date(world.time.now.getTime() + aDay).toISOString();
    const closed = { requestedBy: ana, requestedAt: at, erasesAt, begun: false, version: 1 };
    await world.write(closing.put(closed, 'absent', 'changed'));
    later(31_000);
    await world.sender()();
    expect((await world.find(clinic, campaign.id)).run).toMatchObject({ waitsFor: 'closing' });
    await world.write(closing.remove(closed, 'changed'));
    later(31_000);
    await world.sender()();
    expect(world.mail.inbox.size).toBe(60);
    expect((await world.find(clinic, campaign.id)).run).toMatchObject({ state: 'done', waitsFor: null });
  });
});

describe('people', () => {
  it.each(['paused', 'canceled'] as const)(
    'have a campaign %s at once, between two chunks',
    async (state) => {
      const { clinic, campaign } = await begin(300);
      let calls = 0;
      world.mail.faults.ofCall = (number) => {
        calls = number;
        return 'none';
      };
      let isDecided = false;
      const between = async () => {
        if (calls < 3 || isDecided) return;
        isDecided = true;
        await world.decide(clinic, campaign.id, { state });
      };
      await world.sender(between, { atOnce: 1 })();
      expect(world.mail.inbox.size).toBeLessThanOrEqual(200);
      const { run, report } = await world.find(clinic, campaign.id);
      const left = 300 - report.all.outcomes.sent;
      expect(left).toBeGreaterThanOrEqual(100);
      if (state === 'canceled') {
        expect(run.state).toBe('done');
        expect(report.all.outcomes.canceled).toBe(left);
        return;
      }
      expect(report.all.outcomes.waiting).toBe(left);
      // It goes on as soon as they say so.
      await world.decide(clinic, campaign.id, { state: 'released' });
      await world.freezer()(world.aboutCampaign(clinic, campaign.id));
      later(31_000);
      await world.sender()();
      expect((await world.find(clinic, campaign.id)).report.all.outcomes.sent).toBe(300);
      expect([...world.mail.inbox.values()].every((count) => count === 1)).toBe(true);
    },
  );

  it('have the uncertain written to again, and nobody else, and each is answered for once', async () => {
    const { clinic, campaign } = await begin(150);
    world.mail.faults.ofCall = (number) => (number === 2 ? 'lose-call' : 'none');
    await world.sender(undefined, { atOnce: 1 })();
    later(aDay);
    await world.freezer()({
      kind: 'campaign-due',
      organizationId: world.organizationAt(clinic),
      campaignId: campaign.id,
      what: 'settle',
    });
    const settled = await world.find(clinic, campaign.id);
    expect(settled.run.state).toBe('settled');
    expect(settled.report.all.outcomes).toMatchObject({ sent: 100, uncertain: 50 });
    await world.decide(clinic, campaign.id, { resendAsked: 1 });
    for (let time = 0; time < 2; time += 1) await world.freezer()(world.aboutCampaign(clinic, campaign.id));
    await world.sender()();
    const { report, run, chunks } = await world.find(clinic, campaign.id);
    expect(run).toMatchObject({ state: 'done', resendDone: 1, isMarking: false });
    expect(report.all).toMatchObject({ recipients: 150, outcomes: { sent: 150, uncertain: 0 } });
    expect(chunks.flatMap(contactsOf)).toHaveLength(200);
    expect(world.mail.inbox.size).toBe(150);
    expect([...world.mail.inbox.values()].every((count) => count === 1)).toBe(true);
  });
});

describe('a mail service that takes calls and answers none', () => {
  const waits: (number | undefined)[] = [];
  const hand = () =>
    world.sender(
      undefined,
      { atOnce: 12 },
      {
        queue: {
          send: async (_, seconds) => {
            waits.push(seconds);
            return { refused: [] };
          },
        },
      },
    );

  it('leaves few in doubt, is asked with one person after rests that grow, and is gone on with when it answers', async () => {
    const { clinic, campaign } = await begin(1_000);
    world.mail.faults.ofCall = () => 'lose-call';
    waits.length = 0;
    await hand()();
    expect(world.mail.starts.map(({ recipients }) => recipients)).toEqual([50, 1, 1]);
    // The message that looks after it should it break off, and the one that goes on after the rest.
    expect(waits).toEqual([95, 60]);
    await hand()();
    later(59_000);
    await hand()();
    expect(world.mail.calls()).toBe(3);
    later(2_000);
    await hand()();
    expect(world.mail.starts.slice(3).map(({ recipients }) => recipients)).toEqual([1]);
    expect(waits).toEqual([95, 60, 95, 120]);
    later(61_000);
    await hand()();
    expect(world.mail.calls()).toBe(4);
    later(60_000);
    world.mail.faults.ofCall = () => 'none';
    await hand()();
    later(aDay);
    const { run, report } = await world.find(clinic, campaign.id);
    expect(run.state).toBe('done');
    expect(report.all.outcomes).toMatchObject({ sent: 947, uncertain: 53, waiting: 0 });
    expect([...world.mail.inbox.values()].every((count) => count === 1)).toBe(true);
    // It answers again: the next time it is asked with many, and rests for a minute.
    const next = await begin(100);
    world.mail.reset();
    world.mail.faults.ofCall = () => 'lose-call';
    waits.length = 0;
    await hand()();
    expect(world.mail.starts[0]?.recipients).toBeGreaterThan(1);
    expect(waits).toEqual([95, 60]);
    later(61_000);
    world.mail.faults.ofCall = () => 'none';
    await hand()();
    expect((await world.find(next.clinic, next.campaign.id)).run.state).toBe('done');
  });

  it('in the midst of sending, keeps whom it was being called for, and nobody else', async () => {
    const { clinic, campaign } = await begin(2_000);
    world.mail.faults.ofCall = (number) => (number > 8 ? 'lose-call' : 'none');
    await hand()();
    const lost = world.mail.starts.slice(8).reduce((sum, { recipients }) => sum + recipients, 0);
    // As many as were under way at once by then.
    expect(world.mail.calls()).toBeLessThan(8 + 12);
    later(61_000);
    world.mail.faults.ofCall = () => 'none';
    await hand()();
    later(aDay);
    const { report } = await world.find(clinic, campaign.id);
    expect(report.all.outcomes).toMatchObject({ sent: 2_000 - lost, uncertain: lost, waiting: 0 });
    expect([...world.mail.inbox.values()].every((count) => count === 1)).toBe(true);
  });
});
