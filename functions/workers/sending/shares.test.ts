import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { idNumber } from '@portolan/data/records.test-support';
import { dayIn } from '@portolan/domain/days';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CampaignWorld, startCampaignWorld } from '../../../test/support/campaign-world.ts';
import { frozenCampaigns } from '../../../test/support/frozen-campaigns.ts';

let world: CampaignWorld;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.mail.reset());

const begin = frozenCampaigns(() => world);

const aDay = 24 * 3_600_000;

describe('all clinics together', () => {
  it('take turns: a small campaign is not held up by a large one that was there before', async () => {
    const large = await begin(600);
    const small = await begin(100);
    await world.sender(undefined, { atOnce: 1 })();
    const last = world.mail.taken.findLastIndex(
      ({ tags }) => tags.organization === world.organizationAt(small.clinic),
    );
    expect(last).toBeLessThan(350);
    expect(world.mail.inbox.size).toBe(700);
    expect((await world.find(large.clinic, large.campaign.id)).run.state).toBe('done');
  });

  it.each(['done', 'paused', 'canceled'] as const)(
    'keep to their caps, with what was just sent by one that is %s',
    async (how) => {
      const { clinic, campaign } = await begin(120, 0);
      const id = world.organizationAt(clinic);
      const day = dayIn('America/Denver', world.time.now);
      let isDecided = how === 'done';
      const decideMidway = async () => {
        if (isDecided || world.mail.inbox.size < 50) return;
        isDecided = true;
        if (how !== 'done') await world.decide(clinic, campaign.id, { state: how });
      };
      await world.sender(decideMidway, { atOnce: 1 })();
      const sent = world.mail.inbox.size;
      expect(sent).toBe(how === 'done' ? 120 : 50);
      // Nothing was told of it yet by the mail service.
      expect((await openMailDays(world.database, id).find(day))?.sent).toBe(sent);
    },
  );

  it('keep to their caps, each of its own, and go on the next day', async () => {
    const { clinic, campaign } = await begin(120, 0);
    // Of the two thousand that a new clinic may write to on a day, all but sixty are written to by another campaign.
    const day = dayIn('America/Denver', world.time.now);
    const other = { [idNumber('campaign', 99_999)]: [1_940, 0, 0] satisfies [number, number, number] };
    const counts = { day, sent: 1_940, bounced: 0, complained: 0, campaigns: other, pace: 0, version: 1 };
    await world.write(openMailDays(world.database, world.organizationAt(clinic)).put(counts, 'there'));
    await world.sender(undefined, { atOnce: 8 })();
    expect(world.mail.inbox.size).toBe(50);
    expect((await world.find(clinic, campaign.id)).run).toMatchObject({ waitsFor: 'daily-cap' });
    world.time.now = new Date(world.time.now.getTime() + aDay);
    await world.sender()();
    expect(world.mail.inbox.size).toBe(120);
    expect((await world.find(clinic, campaign.id)).run).toMatchObject({ state: 'done', waitsFor: null });
  });
});
