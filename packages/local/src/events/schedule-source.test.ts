import { expect, it } from 'vitest';
import { startScheduleSource } from './schedule-source.ts';

const sourceOf = (handler: (event: unknown) => Promise<unknown>, runs = false, now = () => new Date()) => {
  const deadLetters: string[] = [];
  const source = startScheduleSource({
    worker: { name: 'clock', handler, timeoutSeconds: 5 },
    everyMinutes: 15,
    maxRetries: 2,
    runs,
    sendDeadLetter: async (body) => {
      deadLetters.push(body);
    },
    now,
    log: () => undefined,
  });
  return { source, deadLetters };
};

it('says the time of the strike, as EventBridge writes it', async () => {
  const events: unknown[] = [];
  const { source, deadLetters } = sourceOf(async (event) => events.push(event));
  await source.strike(new Date('2026-03-02T08:00:00.123Z'));
  expect(events).toMatchObject([{ time: '2026-03-02T08:00:00Z', source: 'aws.events' }]);
  expect([source.handed(), deadLetters]).toEqual([1, []]);
  await source.stop();
});

it('tries a strike that fails again, and then sets it aside', async () => {
  let left = 4;
  const { source, deadLetters } = sourceOf(async () => {
    left -= 1;
    if (left >= 0) throw new Error('not now');
  });
  await source.strike(new Date('2026-03-02T08:00:00Z'));
  expect(deadLetters.map((body) => JSON.parse(body).time)).toEqual(['2026-03-02T08:00:00Z']);
  await source.strike(new Date('2026-03-02T08:15:00Z'));
  expect([source.handed(), deadLetters.length]).toEqual([5, 1]);
  await source.stop();
});

it('strikes by itself at the next quarter of an hour, and no more once it is stopped', async () => {
  const struck = Promise.withResolvers<unknown>();
  const almost = new Date('2026-03-02T08:14:59.980Z');
  const { source } = sourceOf(
    async (event) => struck.resolve(event),
    true,
    () => almost,
  );
  await struck.promise;
  await source.stop();
  const handed = source.handed();
  await source.strike(almost);
  expect(source.handed()).toBe(handed);
});
