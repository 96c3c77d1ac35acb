import { outcomes } from '@portolan/domain/campaigns/outcome';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CampaignWorld, startCampaignWorld } from '../../../test/support/campaign-world.ts';
import { type FaultyCampaign, sendThroughFaults } from '../../../test/support/faulty-campaign.ts';
import { Crash } from '../../../test/support/moments.ts';

/** Milliseconds: a machine that does much else besides takes its time. */
const patience = 120_000;

let world: CampaignWorld;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());

/** Sends, and finds nobody missing, nobody accepted twice, and of each said what happened. */
const sendAndCompare = async (faulty: FaultyCampaign) => {
  const { report, wrong, crashes } = await sendThroughFaults(world, faulty);
  expect(wrong).toEqual([]);
  expect(report.all.recipients).toBe(faulty.contacts);
  expect(outcomes.reduce((sum, name) => sum + report.all.outcomes[name], 0)).toBe(faulty.contacts);
  expect(report.all.outcomes).toMatchObject({ waiting: 0, canceled: 0 });
  return { outcomes: report.all.outcomes, crashes };
};

it(
  'wherever a worker breaks off, at each await once, the campaign is sent to the end, and to each once',
  async () => {
    await world.addClinic(1);
    await world.addContacts(1, 12);
    const ends = new Set<string>();
    let reached = true;
    let moments = 0;
    // A moment before something is done and one after it: to break off before is to break off after what was done last.
    for (let at = 1; reached; at += 2) {
      reached = false;
      moments = at;
      const breaking = () => (moment: number) => {
        if (moment !== at) return;
        reached = true;
        throw new Crash();
      };
      world.mail.reset();
      const campaign = await world.addCampaign(1);
      const message = world.aboutCampaign(1, campaign.id);
      const brokenOff = async (work: Promise<void>) =>
        work.catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
      await brokenOff(world.freezer(breaking())(message));
      for (let time = 0; time < 2; time += 1) await world.freezer()(message);
      await brokenOff(world.sender(breaking())());
      world.time.now = new Date(world.time.now.getTime() + 31_000);
      for (let time = 0; time < 2; time += 1) await world.sender()();
      const counts = [...world.mail.inbox.values()];
      expect(Math.max(0, ...counts), `moment ${at}`).toBeLessThanOrEqual(1);
      world.time.now = new Date(world.time.now.getTime() + 24 * 3_600_000);
      const { run, report } = await world.find(1, campaign.id);
      expect(run.state, `moment ${at}`).toBe('done');
      const { sent, uncertain } = report.all.outcomes;
      // Both languages: two chunks. What is uncertain is what was being called when it broke off.
      expect([sent + uncertain, report.all.recipients], `moment ${at}`).toEqual([12, 12]);
      if (uncertain === 0) expect(counts).toHaveLength(12);
      ends.add(`${uncertain > 0 ? 'uncertain' : 'sent'}`);
    }
    expect(moments).toBeGreaterThan(40);
    expect(ends).toEqual(new Set(['sent', 'uncertain']));
  },
  patience,
);

it.each(['the call is lost', 'the hand breaks off in it'])(
  'who is left of a call that was refused as a whole is written to, though of the next call %s',
  async (what) => {
    const clinic = what === 'the call is lost' ? 3 : 4;
    await world.addClinic(clinic);
    // One chunk in English.
    await world.addContacts(clinic, 26, () => ({ language: 'en' }));
    const campaign = await world.addCampaign(clinic);
    await world.freezer()(world.aboutCampaign(clinic, campaign.id));
    world.mail.reset();
    const faults = ['refuse-call', 'lose-call'] as const;
    world.mail.faults.ofCall = (number) => faults[number - 1] ?? 'none';
    const breaking = () => {
      if (clinic === 4 && world.mail.calls() === 2) throw new Crash();
    };
    await world
      .sender(breaking)()
      .catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    expect(world.mail.inbox.size).toBe(clinic === 4 ? 0 : 13);
    world.time.now = new Date(world.time.now.getTime() + 31_000);
    await world.sender()();
    expect([...world.mail.inbox.values()]).toEqual(Array.from({ length: 13 }, () => 1));
    world.time.now = new Date(world.time.now.getTime() + 24 * 3_600_000);
    const { run, report } = await world.find(clinic, campaign.id);
    expect(run.state).toBe('done');
    expect(report.all.outcomes).toMatchObject({ sent: 13, uncertain: 13, waiting: 0 });
  },
  patience,
);

it('makes nobody uncertain where the key of the links cannot be read: nothing was called yet', async () => {
  await world.addClinic(5);
  await world.addContacts(5, 12);
  const campaign = await world.addCampaign(5);
  await world.freezer()(world.aboutCampaign(5, campaign.id));
  world.mail.reset();
  const noKey = () => Promise.reject(new Crash());
  await expect(world.sender(undefined, {}, { tokens: { sealer: noKey, open: noKey } })()).rejects.toThrow(
    Crash,
  );
  world.time.now = new Date(world.time.now.getTime() + 31_000);
  await world.sender()();
  const { report } = await world.find(5, campaign.id);
  expect(report.all.outcomes).toMatchObject({ sent: 12, uncertain: 0, waiting: 0 });
});

it(
  'whatever fails on the way of two thousand mails, each recipient is sent one, failed, suppressed, or truly uncertain',
  async () => {
    const { outcomes: counts, crashes } = await sendAndCompare({
      clinic: 2,
      contacts: 2_000,
      atOnce: 4,
      freezeBreaks: (attempt) => (attempt < 4 ? 10 + attempt * 29 : null),
      sendBreaks: (attempt) => 30 + attempt * 23,
    });
    expect(crashes).toBeGreaterThan(5);
    for (const outcome of ['sent', 'failed', 'suppressed', 'uncertain'] as const)
      expect(counts[outcome], outcome).toBeGreaterThan(0);
  },
  patience,
);
