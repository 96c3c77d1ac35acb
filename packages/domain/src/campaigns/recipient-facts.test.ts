import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkSize, type Fact, facts } from './chunk.ts';
import {
  addFacts,
  addFollower,
  allBits,
  bitsAt,
  bitsOf,
  factsFrom,
  hasFollowed,
  noFacts,
  recipientsIn,
  saysAny,
  uniteFacts,
} from './recipient-facts.ts';

const names = Object.keys(facts).filter((name): name is Fact => name in facts);
const aFact = fc.constantFrom(...names);
const someFacts = fc
  .array(fc.integer({ min: 0, max: bitsOf(...names) }), { minLength: 1, maxLength: chunkSize })
  .map(factsFrom);
const additions = fc.array(fc.tuple(fc.nat({ max: chunkSize - 1 }), aFact), { maxLength: 80 });
const add = (text: string, [place, fact]: readonly [number, Fact]) => addFacts(text, place, fact);

describe('what is known of recipients', () => {
  it('holds every fact of every recipient in three digits', () => {
    expect(new Set(Object.values(facts)).size).toBe(names.length);
    const all = factsFrom(Array.from({ length: chunkSize }, () => bitsOf(...names)));
    expect([all.length, recipientsIn(all)]).toEqual([3 * chunkSize, chunkSize]);
    expect(allBits(noFacts(3))).toEqual([0, 0, 0]);
  });

  it('is the same in whatever order and however often it is added, and nothing is ever lost', () => {
    fc.assert(
      fc.property(someFacts, additions, fc.array(fc.nat()), (start, once, order) => {
        const straight = once.reduce(add, start);
        const again = [
          ...once,
          ...order.map((at) => once[at % once.length]).filter((one) => one !== undefined),
        ];
        const mixed = again
          .map((one, at) => ({ one, by: (order[at] ?? at) * 7919 }))
          .toSorted((one, other) => (one.by % 101) - (other.by % 101))
          .map(({ one }) => one);
        expect(mixed.reduce(add, start)).toBe(straight);
        for (const [place, fact] of once)
          if (place < recipientsIn(start)) expect(saysAny(bitsAt(straight, place), fact)).toBe(true);
        expect(uniteFacts(start, straight)).toBe(straight);
      }),
    );
  });

  it('is united alike from either side, and with itself stays what it is', () => {
    fc.assert(
      fc.property(someFacts, additions, additions, (start, mine, theirs) => {
        const one = mine.reduce(add, start);
        const other = theirs.reduce(add, start);
        expect(uniteFacts(one, other)).toBe(uniteFacts(other, one));
        expect(uniteFacts(one, other)).toBe([...mine, ...theirs].reduce(add, start));
        expect(uniteFacts(one, one)).toBe(one);
      }),
    );
  });

  it('takes no place that there is not', () => {
    for (const place of [-1, 2, 0.5, Number.NaN]) expect(addFacts('000000', place, 'opened')).toBe('000000');
  });
});

it('the followers of a link are those who were added, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: chunkSize - 1 })), (places) => {
      const followers = places.reduce(addFollower, '');
      expect(places.toReversed().reduce(addFollower, followers)).toBe(followers);
      for (let place = 0; place < chunkSize; place += 1)
        expect(hasFollowed(followers, place)).toBe(places.includes(place));
    }),
  );
});
