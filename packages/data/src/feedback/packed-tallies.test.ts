import type { Tally } from '@portolan/domain/feedback/feedback-month';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTallies, unpackTallies } from './packed-tallies.ts';

const count = fc.integer({ min: 1, max: 1_000_000 });
const summed = fc.record({ sum: fc.integer({ min: -100_000, max: 100_000 }), of: fc.nat() });
const part = fc.constantFrom('q1', 'constructor', 'wishes', 'a-b');
const tally: fc.Arbitrary<Tally> = fc.record({
  responses: fc.nat(),
  satisfaction: summed,
  recommendation: summed,
  hoursToReview: summed,
  hoursToClose: summed,
  themes: fc.dictionary(fc.constantFrom('sign-in', 'Parking: lot', 'a.b', 'toString'), count),
  questions: fc.dictionary(
    part,
    fc.record({ answered: count, sum: fc.nat(), options: fc.dictionary(part, count) }),
  ),
});

describe('packed tallies', () => {
  it('are unpacked as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), tally), { maxLength: 6 }), (named) => {
        const plain = JSON.parse(JSON.stringify(named));
        expect(unpackTallies(packTallies(named))).toEqual(plain);
      }),
    );
  });

  it('of the largest form, answered in every way, fit into an item', () => {
    const ids = (many: number, of: string) =>
      Array.from({ length: many }, (_, index) => `${of}${index}`.padEnd(32, 'x'));
    const largest: Tally = {
      responses: 99_999,
      satisfaction: { sum: 99_999, of: 99_999 },
      recommendation: { sum: -99_999, of: 99_999 },
      hoursToReview: { sum: 99_999, of: 99_999 },
      hoursToClose: { sum: 99_999, of: 99_999 },
      themes: Object.fromEntries(ids(60, 't').map((theme) => [theme, 99_999])),
      questions: Object.fromEntries(
        ids(30, 'q').map((id) => [
          id,
          {
            answered: 99_999,
            sum: 99_999,
            options: Object.fromEntries(ids(20, 'o').map((option) => [option, 99_999])),
          },
        ]),
      ),
    };
    // Five audiences, six channels, two languages.
    const cells = Array.from({ length: 60 }, (_, index) => [`${index}`, largest] as const);
    expect(JSON.stringify(packTallies(cells)).length).toBeLessThan(350_000);
  });
});
