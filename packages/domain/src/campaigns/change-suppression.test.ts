import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comeBack,
  eraseContact,
  leftOutFor,
  lift,
  nothingStopped,
  type Stop,
  stopAll,
  stopTopics,
  takeBack,
  tellWhy,
} from './change-suppression.ts';
import type { Suppression } from './suppression.ts';

const nobody = nothingStopped('con_01J8ZC4Q3W5V7X9Y2B4D600001');
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 4, minute)).toISOString();
const stop = (reason: Stop['reason'], minute: number): Stop => ({
  reason,
  at: at(minute),
  campaignId: null,
});
const aStop = fc.record({
  reason: fc.constantFrom('unsubscribed' as const, 'bounced' as const, 'complained' as const),
  at: fc.nat({ max: 30 }).map(at),
  campaignId: fc.constantFrom(null, 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001', 'cmp_01J8ZC4Q3W5V7X9Y2B4D600002'),
});
const stoppedBy = (stops: readonly Stop[], from: Suppression = nobody): Suppression =>
  stops.reduce(stopAll, from);

describe('stops', () => {
  it('come to the same in any order and any number of times, before a confirmation and after it', () => {
    const lifts = fc.option(fc.nat({ max: 30 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(aStop, { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        lifts,
        (stops, ranks, lifted) => {
          const from = lifted === null ? nobody : lift(nobody, new Date(at(lifted)), []);
          const mixed = [...stops, ...stops.slice(0, 2)]
            .map((one) => ({ one, rank: ranks.next().value ?? 0 }))
            .toSorted((one, other) => one.rank - other.rank)
            .map(({ one }) => one);
          expect(stoppedBy(mixed, from).all).toEqual(stoppedBy(stops, from).all);
        },
      ),
    );
  });

  it('change nothing where they say nothing new', () => {
    const bounced = stopAll(nobody, stop('bounced', 5));
    for (const one of [stop('bounced', 5), stop('bounced', 6), stop('unsubscribed', 1)])
      expect(stopAll(bounced, one)).toBe(bounced);
    expect(stopAll(bounced, stop('complained', 9)).all?.reason).toBe('complained');
  });

  it('keep what somebody said of why, whichever request comes first', () => {
    const told = tellWhy(stopAll(nobody, stop('unsubscribed', 5)), 'too-many');
    expect(told.all?.leaving).toBe('too-many');
    expect(stopAll(told, stop('unsubscribed', 4)).all).toMatchObject({ at: at(4), leaving: 'too-many' });
    const bounced = stopAll(nobody, stop('bounced', 5));
    expect(tellWhy(bounced, 'other')).toBe(bounced);
  });
});

describe('what lifts a stop', () => {
  it('is, for who stopped it themselves, to take it back', () => {
    expect(takeBack(stopAll(nobody, stop('unsubscribed', 5))).all).toBeNull();
    for (const reason of ['bounced', 'complained'] as const) {
      const stopped = stopAll(nobody, stop(reason, 5));
      expect(takeBack(stopped)).toBe(stopped);
    }
    const erased = eraseContact(nobody, new Date(at(5)));
    expect(takeBack(erased)).toBe(erased);
  });

  it('is, for everybody but who was erased, to say by a link of a mail that they want mail again', () => {
    for (const reason of ['unsubscribed', 'bounced', 'complained'] as const)
      expect(leftOutFor(comeBack(stopAll(nobody, stop(reason, 5)), new Date(at(7))), 'portal')).toBeNull();
    const back = comeBack(stopAll(nobody, stop('complained', 5)), new Date(at(7)));
    expect(stopAll(back, stop('bounced', 6))).toBe(back);
    expect(stopAll(back, stop('bounced', 8)).all?.reason).toBe('bounced');
    const erased = eraseContact(nobody, new Date(at(5)));
    expect(comeBack(erased, new Date(at(7)))).toBe(erased);
    expect(comeBack(nobody, new Date(at(7)))).toBe(nobody);
  });

  it('is, for everybody, to confirm anew: then reports of earlier mails no longer count, and own decisions always do', () => {
    const lifted = lift(stoppedBy([stop('complained', 5), stop('bounced', 6)]), new Date(at(10)), []);
    expect(leftOutFor(lifted, 'portal')).toBeNull();
    expect(stopAll(lifted, stop('bounced', 10))).toBe(lifted);
    expect(stopAll(lifted, stop('bounced', 11)).all?.reason).toBe('bounced');
    expect(stopAll(lifted, stop('unsubscribed', 9)).all?.reason).toBe('unsubscribed');
  });
});

it('topics are stopped one by one, and start again by name when they are asked for', () => {
  const some = stopTopics(nobody, ['portal', 'clinic', 'portal']);
  expect(some.topics).toEqual(['clinic', 'portal']);
  expect(stopTopics(some, ['portal', 'clinic'])).toBe(some);
  expect([leftOutFor(some, 'portal'), leftOutFor(some, 'news')]).toEqual(['topic-stopped', null]);
  expect(lift(some, new Date(at(1)), ['portal']).topics).toEqual(['clinic']);
});

it('who is erased is left out, with nothing else known of them, whatever comes later', () => {
  const erased = eraseContact(stopTopics(stoppedBy([stop('complained', 5)]), ['portal']), new Date(at(6)));
  expect(erased).toMatchObject({ topics: [], all: { reason: 'erased', campaignId: null, leaving: null } });
  expect(leftOutFor(erased, 'portal')).toBe('unsubscribed');
  expect(stopAll(erased, stop('complained', 5))).toBe(erased);
  expect(stopTopics(erased, ['portal'])).toBe(erased);
  expect(eraseContact(erased, new Date(at(9)))).toBe(erased);
});
