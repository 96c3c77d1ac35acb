import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../days.ts';
import { addMonths } from '../months.ts';
import type { PanelMember } from './panel.ts';
import { memberOf } from './panels.test-support.ts';
import { whomToAsk } from './whom-to-ask.ts';

const terms = fc.record({
  askedPerMonth: fc.integer({ min: 1, max: 12 }),
  restDays: fc.integer({ min: 7, max: 120 }),
});
/** Joining days of members, as days after the first of September. */
const joining = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
const joinedOn = (days: readonly number[]): PanelMember[] =>
  days.map((count, number) => {
    const at = `${addDays('2026-09-01', count)}T09:00:00.000Z`;
    return memberOf(number, { addedAt: at, consent: { at, wording: 'panel-2026-09' } });
  });

describe('whom a panel asks', () => {
  it('is nobody within their rest, no more than the panel says, and everybody in their turn', () => {
    fc.assert(
      fc.property(terms, joining, (rotation, days) => {
        let members = joinedOn(days);
        const asked = new Map<string, string[]>();
        for (let count = 0; count < 60; count += 1) {
          const day = `${addMonths('2026-09', count)}-0${1 + (count % 3)}`;
          const there = members.filter(({ consent }) => (consent?.at ?? '') < day);
          const chosen = whomToAsk(there, rotation, day);
          expect(chosen.length).toBeLessThanOrEqual(rotation.askedPerMonth);
          for (const { id, lastAskedOn } of chosen) {
            if (lastAskedOn !== null)
              expect(daysBetween(lastAskedOn, day)).toBeGreaterThanOrEqual(rotation.restDays);
            asked.set(id, [...(asked.get(id) ?? []), day]);
          }
          const ids = new Set(chosen.map(({ id }) => id));
          members = members.map((one) => (ids.has(one.id) ? { ...one, lastAskedOn: day } : one));
        }
        const longestRound = Math.ceil(members.length / rotation.askedPerMonth);
        for (const { id, consent } of members) {
          const turns = asked.get(id) ?? [];
          expect(turns.length, 'everybody is asked').toBeGreaterThan(0);
          // Nobody who came later is before them: a round of the whole panel, and the rest of who was asked last, at most.
          const waited = daysBetween((consent?.at ?? '').slice(0, 10), turns[0] ?? '');
          expect(waited).toBeLessThanOrEqual((longestRound + 1) * 33 + rotation.restDays);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which members are read, and goes on where it broke off', () => {
    fc.assert(
      fc.property(terms, joining, fc.nat(40), (rotation, days, done) => {
        const members = joinedOn(days);
        const day = '2027-09-01';
        const chosen = whomToAsk(members, rotation, day);
        expect(whomToAsk(members.toReversed(), rotation, day)).toEqual(chosen);
        const first = new Set(chosen.slice(0, done).map(({ id }) => id));
        const halfway = members.map((one) => (first.has(one.id) ? { ...one, lastAskedOn: day } : one));
        expect(whomToAsk(halfway, rotation, day)).toEqual(chosen.slice(done));
      }),
    );
  });

  it('is nobody who has not agreed', () => {
    const members = [memberOf(1, { status: 'asked', consent: null }), memberOf(2, { status: 'waiting' })];
    expect(whomToAsk(members, { askedPerMonth: 5, restDays: 7 }, '2026-12-01')).toEqual([]);
  });
});
