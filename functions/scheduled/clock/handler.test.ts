import { type CampaignDue, openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import { idNumber } from '@portolan/data/records.test-support';
import { openClock, wakesIn } from '@portolan/data/reminders/clock';
import { clockPolicy } from '@portolan/data/worker-key-policies';
import { writeAll } from '@portolan/data/writing';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { QueueRefused } from '../../runtime/send-all.ts';
import { createHandler } from './handler.ts';

let database: TestDatabase;
const told: string[] = [];
let refusing = false;
beforeAll(async () => {
  database = await startTestDatabase();
  // Names of zones that begin alike must not be taken for one another.
  const homes: [number, string][] = [
    [1, 'America/New_York'],
    [2, 'America/New_York'],
    [3, 'America/Denver'],
    [4, 'Etc/GMT'],
    [5, 'Etc/GMT+1'],
  ];
  for (const [number, timeZone] of homes) await move(number, timeZone);
});
afterAll(() => database.stop());
beforeEach(() => {
  told.length = 0;
  refusing = false;
});

const move = (number: number, timeZone: string) =>
  writeAll(database.behind, [wakesIn(idNumber('organization', number), timeZone, 'anything', 'never')]);

const wordOf = (message: ChangeMessage): string => {
  if (message.kind !== 'day') throw new Error('It tells of days only');
  return `${Number(message.organizationId.slice(-5))} ${message.day}`;
};
const of: { campaigns: [ChangeMessage, number | undefined][]; sending: ChangeMessage[] } = {
  campaigns: [],
  sending: [],
};
const strike = (time: string) =>
  createHandler({
    due: openCampaignsDue(database.under(clockPolicy)),
    listed: openCampaignsSending(database.under(clockPolicy)),
    campaigns: {
      send: async (messages, seconds) => {
        of.campaigns.push(
          ...messages.map((message): [ChangeMessage, number | undefined] => [message, seconds]),
        );
        return { refused: [] };
      },
    },
    sending: {
      send: async (messages) => {
        of.sending.push(...messages);
        return { refused: [] };
      },
    },
    clock: openClock(database.under(clockPolicy)),
    queue: {
      send: async (messages) => {
        if (refusing) return { refused: messages };
        told.push(...messages.map(wordOf));
        return { refused: [] };
      },
    },
  })({ time });

it('tells each organization of its day from eight in the morning where it is, once', async () => {
  await strike('2026-03-02T07:45:00Z');
  expect(told).toEqual([]);
  await strike('2026-03-02T08:00:00Z');
  expect(told).toEqual(['4 2026-03-02']);
  await strike('2026-03-02T09:00:00Z');
  await strike('2026-03-02T13:00:00Z');
  expect(told).toEqual(['4 2026-03-02', '5 2026-03-02', '1 2026-03-02', '2 2026-03-02']);
  // Hours later, after strikes that were missed.
  await strike('2026-03-02T23:45:00Z');
  expect(told.slice(4)).toEqual(['3 2026-03-02']);
  await strike('2026-03-02T23:45:00Z');
  expect(told).toHaveLength(5);
});

it('does not note a day whose messages were refused, and begins it with the next strike', async () => {
  refusing = true;
  await expect(strike('2026-03-03T08:00:00Z')).rejects.toThrow(QueueRefused);
  refusing = false;
  await strike('2026-03-03T08:15:00Z');
  expect(told).toEqual(['4 2026-03-03']);
});

it('follows an organization that moves to another time zone', async () => {
  await move(4, 'America/Denver');
  await strike('2026-03-04T15:00:00Z');
  expect(told.filter((word) => word.startsWith('4 ') || word.startsWith('3 '))).toEqual([
    '3 2026-03-04',
    '4 2026-03-04',
  ]);
});

describe('of campaigns', () => {
  const organizationId = idNumber('organization', 1);
  const campaign = (number: number, at: string): CampaignDue => ({
    organizationId,
    campaignId: idNumber('campaign', number),
    what: 'send',
    at,
  });
  const message = ({ at: _, ...due }: CampaignDue) => ({ kind: 'campaign-due', ...due });

  it('tells of what comes due before the next strike, to the second, and of what was missed at once', async () => {
    const due = openCampaignsDue(database.behind);
    const missed = campaign(1, '2026-03-04T01:10:00.000Z');
    const soon = campaign(2, '2026-03-05T09:07:30.000Z');
    const later = campaign(3, '2026-03-05T09:15:30.000Z');
    await writeAll(
      database.behind,
      [missed, soon, later].map((one) => due.put(one, 'never')),
    );
    await strike('2026-03-05T09:00:00Z');
    expect(of.campaigns.splice(0)).toEqual([
      [message(missed), 0],
      [message(soon), 450],
    ]);
    await writeAll(
      database.behind,
      [missed, soon].map((one) => due.remove(one, 'never')),
    );
    await strike('2026-03-05T09:15:00Z');
    expect(of.campaigns).toEqual([[message(later), 30]]);
  });

  it('wakes the hand that sends as long as something is sending', async () => {
    const list = openCampaignsSending(database.behind);
    const one = { organizationId, campaignId: idNumber('campaign', 1), version: 3 };
    await strike('2026-03-06T09:00:00Z');
    expect(of.sending).toEqual([]);
    await writeAll(database.behind, [list.put(one, 'never')]);
    await strike('2026-03-06T09:15:00Z');
    expect(of.sending.splice(0)).toEqual([{ kind: 'sending' }]);
    // Only as it was seen: what was put since stays.
    expect(await writeAll(database.behind, [list.remove({ ...one, version: 2 }, 'changed')])).toMatchObject({
      ok: false,
    });
    await writeAll(database.behind, [list.remove(one, 'changed')]);
    await strike('2026-03-06T09:30:00Z');
    expect(of.sending).toEqual([]);
  });
});

it('takes no event that does not say what time it is', async () => {
  await expect(strike('soon')).rejects.toThrow();
});
