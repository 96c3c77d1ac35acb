import { idNumber } from '@portolan/data/records.test-support';
import { openClock, wakesIn } from '@portolan/data/reminders/clock';
import { clockPolicy } from '@portolan/data/worker-key-policies';
import { writeAll } from '@portolan/data/writing';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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
const strike = (time: string) =>
  createHandler({
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

it('takes no event that does not say what time it is', async () => {
  await expect(strike('soon')).rejects.toThrow();
});
