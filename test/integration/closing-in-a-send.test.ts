import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { openSenderLease } from '@portolan/data/campaigns/sender-lease';
import { mailDayScale } from '@portolan/data/campaigns/settle-mail-day';
import { openClosing } from '@portolan/data/closings/closings';
import { ana } from '@portolan/data/records.test-support';
import { erasurePolicy } from '@portolan/data/worker-key-policies';
import { dayIn } from '@portolan/domain/days';
import { eraseOrganization } from '@portolan/functions/workers/erasures/handler';
import { createMailEventsWorker } from '@portolan/functions/workers/mail-events/handler';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type CampaignWorld, startCampaignWorld } from '../support/campaign-world.ts';
import { frozenCampaigns } from '../support/frozen-campaigns.ts';

let world: CampaignWorld;
beforeAll(async () => {
  world = await startCampaignWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.mail.reset();
  world.told.length = 0;
});

const later = (milliseconds: number) => {
  world.time.now = new Date(world.time.now.getTime() + milliseconds);
};

const begin = frozenCampaigns(() => world);

const closings = (clinic: number) => openClosing(world.database, world.organizationAt(clinic));
/** The clinic asks to be closed; it is erased after so many milliseconds. */
const close = async (clinic: number, grace: number) => {
  const requestedAt = world.time.now.toISOString();
  const erasesAt = new Date(world.time.now.getTime() + grace).toISOString();
  const closing = { requestedBy: ana, requestedAt, erasesAt, begun: false, version: 1 };
  await world.write(closings(clinic).put(closing, 'absent', 'there'));
  return closing;
};

const erase = async (clinic: number) => {
  const erasing = eraseOrganization({
    sharing: {
      database: world.under(erasurePolicy),
      now: () => world.time.now,
      pause: async () => undefined,
    },
    objects: { remove: async () => undefined },
  });
  while ((await closings(clinic).find()) !== null)
    await erasing({ kind: 'erasure', organizationId: world.organizationAt(clinic) });
};

const pageSchema = z.object({
  Items: z.array(z.looseObject({ pk: z.string(), sk: z.string() })),
  LastEvaluatedKey: z.optional(z.record(z.string(), z.unknown())),
});
/** Where something of a clinic lies, but for the log that outlives it. */
const placesOf = async (clinic: number): Promise<string[]> => {
  const { documents, tables } = world.database;
  const found: string[] = [];
  for (const TableName of [tables.tenant, tables.directory]) {
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(new ScanCommand({ TableName, ExclusiveStartKey }));
      const { Items, LastEvaluatedKey } = pageSchema.parse(page);
      found.push(...Items.map(({ pk, sk }) => `${pk} ${sk}`));
      ExclusiveStartKey = LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
  }
  const of = `ORG#${world.organizationAt(clinic)}#`;
  return found.filter((place) => place.startsWith(of) && !place.startsWith(`${of}AUDIT`));
};

const leaseIsFree = async (): Promise<boolean> => {
  const leases = openSenderLease(world.database);
  const { now } = world.time;
  const lease = await leases.take('nobody', now, now);
  return lease !== null;
};

/** A message of the worker that hears of mails, which waited for the turn of a clinic's day. */
const dayCounted = async (organizationId: string, campaignId: string) => {
  const now = () => world.time.now;
  const pause = async () => undefined;
  const work = createMailEventsWorker({
    sharing: { database: world.under(mailEventPolicy), now, pause, scale: mailDayScale },
    queue: world.queue,
    log: { ignored: () => undefined },
  });
  const day = dayIn('America/Denver', now());
  const body = JSON.stringify({ kind: 'mail-day', organizationId, day, campaignId });
  expect(await work([{ messageId: 'one', body }])).toEqual(new Map());
};

describe('a clinic that closes in the middle of a send', () => {
  it('sends nothing more from then on, says so, and goes on with the rest if it stays', async () => {
    const { clinic, campaign } = await begin(150);
    let closing: Awaited<ReturnType<typeof close>> | null = null;
    const midway = async () => {
      if (closing === null && world.mail.calls() >= 1) closing = await close(clinic, 86_400_000);
    };
    await world.sender(midway, { atOnce: 1 })();
    const sent = world.mail.inbox.size;
    // The call after which it closed, and no other.
    expect(sent).toBe(50);
    const { run, report } = await world.find(clinic, campaign.id);
    expect(run).toMatchObject({ state: 'waiting', waitsFor: 'closing' });
    expect(report.all.outcomes).toMatchObject({ sent: 50, waiting: 100, uncertain: 0 });
    expect(await leaseIsFree()).toBe(true);
    // However often somebody looks.
    for (let time = 0; time < 3; time += 1) {
      later(31_000);
      await world.sender()();
    }
    expect(world.mail.inbox.size).toBe(sent);
    if (closing === null) throw new Error('It was closed midway');
    await world.write(closings(clinic).remove(closing, 'changed'));
    later(31_000);
    await world.sender()();
    expect([...world.mail.inbox.values()]).toEqual(Array.from({ length: 150 }, () => 1));
    expect((await world.find(clinic, campaign.id)).run).toMatchObject({ state: 'done', waitsFor: null });
  });

  it('and is erased while the hand sends for another, is written to no more, and leaves nothing behind', async () => {
    const other = await begin(250);
    const { clinic, campaign } = await begin(120);
    const organizationId = world.organizationAt(clinic);
    const ofClinic = () => world.mail.taken.filter(({ tags }) => tags.organization === organizationId).length;
    let [sent, state] = [0, 'open' as 'open' | 'closing' | 'erased'];
    const midway = async () => {
      if (state === 'open' && ofClinic() === 50) {
        state = 'closing';
        await close(clinic, 0);
      } else if (state === 'closing') {
        const run = await openCampaignRuns(world.database, organizationId).find(campaign.id);
        if (run?.waitsFor !== 'closing') return;
        state = 'erased';
        sent = ofClinic();
        await erase(clinic);
      }
    };
    // Longer than a clinic rests that may not send.
    await world.sender(midway, { atOnce: 1, work: 100_000 }, { rate: 4 })();
    expect([state, ofClinic() - sent]).toEqual(['erased', 0]);
    expect((await world.find(other.clinic, other.campaign.id)).run.state).toBe('done');
    // What was still held back in queues finds nothing to do.
    await world.freezer()(world.aboutCampaign(clinic, campaign.id));
    for (const what of ['send', 'settle'] as const)
      await world.freezer()({ kind: 'campaign-due', organizationId, campaignId: campaign.id, what });
    await dayCounted(organizationId, campaign.id);
    expect(await placesOf(clinic)).toEqual([]);
    expect(await leaseIsFree()).toBe(true);
    world.told.length = 0;
    later(31_000);
    await world.sender()();
    // Nothing is listed any more, so nobody is woken.
    expect([ofClinic(), world.told]).toEqual([sent, []]);
  });
});
