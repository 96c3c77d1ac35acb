import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOf } from './contacts.test-support.ts';
import {
  letterDays,
  letterFor,
  lettersEnd,
  noteLetters,
  restMinutes,
  type SignUpLetters,
} from './sign-up-letters.ts';
import type { SuppressionReason } from './suppression.ts';

const { id } = contactOf(1);
const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse('2026-11-01T00:00:00.000Z');

type Asked = { readonly after: number; readonly stopped: SuppressionReason | null };

/** When letters went out to an address that so many asked for, each some minutes after the one before. */
const lettersOf = (
  asked: readonly Asked[],
): { readonly at: number; readonly stopped: Asked['stopped'] }[] => {
  let known: SignUpLetters | null = null;
  let at = start;
  return asked.flatMap(({ after, stopped }) => {
    at += after * minute;
    // What is forgotten is not found any more.
    const before: SignUpLetters | null = known !== null && lettersEnd(known).getTime() > at ? known : null;
    const next = letterFor({ id, askedAt: new Date(at).toISOString() }, before, stopped);
    if (next === null) return [];
    known = next;
    return [{ at, stopped }];
  });
};

const stops = fc.constantFrom(null, 'unsubscribed', 'erased', 'bounced', 'complained');
/** From a moment to half a year: whoever waits long is as likely as who does not. */
const waits = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 31, max: 3000 }),
  fc.integer({ min: 3001, max: 180 * 24 * 60 }),
);
const asking = fc.array(fc.record({ after: waits, stopped: stops }), { maxLength: 60 });

describe('letters to one address, however often anybody asks for them', () => {
  it('come ever more rarely, at most five in thirty days, and none where mail bounced or was complained of', () => {
    fc.assert(
      fc.property(asking, (asked) => {
        const letters = lettersOf(asked);
        let series = 0;
        for (const [index, { at, stopped }] of letters.entries()) {
          const gap = at - (letters[index - 1]?.at ?? Number.NEGATIVE_INFINITY);
          series = gap >= letterDays * day ? 1 : series + 1;
          expect(stopped === null || stopped === 'unsubscribed' || stopped === 'erased').toBe(true);
          if (series > 1)
            expect(gap).toBeGreaterThanOrEqual(
              (restMinutes[series - 2] ?? restMinutes[restMinutes.length - 1] ?? 0) * minute,
            );
          if (stopped !== null) expect(gap).toBeGreaterThanOrEqual(30 * day);
          const lately = letters.filter((other) => other.at > at - 30 * day && other.at <= at);
          expect(lately.length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('are five in the thirty days of a stranger who asks every ten minutes, and one where all mail was stopped', () => {
    const often = (stopped: SuppressionReason | null) =>
      lettersOf(Array.from({ length: 30 * 24 * 6 - 1 }, () => ({ after: 10, stopped }))).map(
        ({ at }) => (at - start) / minute,
      );
    expect(often(null)).toEqual([10, 20, 80, 1520, 11600]);
    for (const stopped of ['unsubscribed', 'erased'] as const) expect(often(stopped)).toEqual([10]);
    for (const stopped of ['bounced', 'complained'] as const) expect(often(stopped)).toEqual([]);
  });

  it('are noted once for a sign-up, and not for one that was asked for before the last', () => {
    const askedAt = new Date(start).toISOString();
    const noted = letterFor({ id, askedAt }, null, null);
    expect(letterFor({ id, askedAt }, noted, null)).toBe(noted);
    expect(letterFor({ id, askedAt: new Date(start - day).toISOString() }, noted, null)).toBeNull();
  });
});

it('what is known of a day’s letters is added, in any order and any number of times', () => {
  const called = noteLetters(null, '2026-11-23', [{ contactId: id, facts: ['called'] }]);
  const bounced = noteLetters(called, '2026-11-23', [{ contactId: id, facts: ['accepted', 'bounced'] }]);
  expect([called.version, bounced.version]).toEqual([1, 2]);
  expect(noteLetters(bounced, '2026-11-23', [{ contactId: id, facts: ['bounced'] }])).toBe(bounced);
});
