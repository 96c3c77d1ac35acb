import { expect, it } from 'vitest';
import { instantOn } from './screen-clock.ts';

const made = Date.parse('2026-11-02T09:00:00.000Z');

it('goes on from the instant of the ticket, whatever the screen takes the time to be', () => {
  const ticket = `3.${made.toString(36)}.${'r'.repeat(22)}.${'m'.repeat(43)}`;
  expect(instantOn(ticket, 0)?.getTime()).toBe(made);
  expect(instantOn(ticket, 90_000.7)?.toISOString()).toBe('2026-11-02T09:01:30.000Z');
});

it.each(['', 'none', '3.!.x.y', `3.${'z'.repeat(20)}.x.y`])('finds none in %j', (ticket) => {
  expect(instantOn(ticket, 0)).toBeNull();
});
