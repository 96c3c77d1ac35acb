import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkSize, contactsOf } from './chunk.ts';
import { chunksOf } from './freeze.ts';

const contact = (number: number) => `con_${String(number).padStart(26, '0')}`;

it('sends both languages side by side, so that a pause or the day’s cap leaves no language for later', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000 }), fc.nat({ max: 2_000 }), (english, spanish) => {
      const all = Array.from({ length: english + spanish }, (_, number) => contact(number));
      const chosen = { en: all.slice(0, english), es: all.slice(english) };
      const run = { campaignId: 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001', freeze: 1, chunks: 3 };
      const chunks = chunksOf(run, chosen);
      expect(chunks.map(({ number }) => number)).toEqual(chunks.map((_, index) => index + 4));
      expect(chunks.flatMap(contactsOf).toSorted()).toEqual(all);
      const sent = { en: 0, es: 0 };
      for (const chunk of chunks) {
        sent[chunk.language] += contactsOf(chunk).length;
        const ahead = sent.en * spanish - sent.es * english;
        expect(Math.abs(ahead)).toBeLessThanOrEqual(chunkSize * Math.max(english, spanish));
      }
    }),
  );
});
