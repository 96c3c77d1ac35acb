import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chunk, type Claim, chunkSize, facts, packContacts } from './chunk.ts';
import { claimChunk } from './claim.ts';
import { outcomes } from './outcome.ts';
import { placedIn } from './placed-recipients.ts';
import { factsFrom } from './recipient-facts.ts';
import { reportOf } from './report.ts';

const now = new Date('2026-11-25T16:00:00.000Z');
const at = new Date('2026-11-23T16:00:00.000Z');
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const idAt = (place: number) => `con_${'0'.repeat(24)}${digits[place >> 5]}${digits[place & 31]}`;
const chunkOf = (size: number): Chunk => ({
  campaignId: 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  freeze: 1,
  number: 7,
  language: 'es',
  contacts: packContacts(Array.from({ length: size }, (_, place) => idAt(place))),
});

test('the lists of who is in which outcome hold everybody once, as many as the report says', () => {
  const everyFact = Object.values(facts).reduce((all, bit) => all | bit, 0);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: everyFact & ~facts.resent }), {
        minLength: 1,
        maxLength: chunkSize,
      }),
      fc.constantFrom('claimed' as const, 'calling' as const, 'called' as const, null),
      fc.constantFrom('released' as const, 'canceled' as const),
      (bits, claimed, state) => {
        const chunk = chunkOf(bits.length);
        const claim: Claim | null =
          claimed === null
            ? null
            : {
                ...claimChunk(chunk, { by: 'a test', at, day: '2026-11-23' }),
                state: claimed,
                calledAt: at.toISOString(),
                facts: factsFrom(bits),
              };
        const lists = outcomes.map((outcome) => placedIn(claim, chunk, { state, now, outcome }));
        const { all } = reportOf(
          { recipients: { en: 0, es: bits.length }, links: { en: [], es: [] } },
          claim === null ? [] : [claim],
          { state, now },
        );
        expect(lists.map((list) => list.length)).toEqual(outcomes.map((outcome) => all.outcomes[outcome]));
        expect(
          lists
            .flat()
            .map(({ contactId }) => contactId)
            .toSorted(),
        ).toEqual(bits.map((_, place) => idAt(place)));
      },
    ),
  );
});
