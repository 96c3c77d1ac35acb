import { storedBytes } from '@portolan/domain/work-plans/stored-bytes';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inChunks } from './in-chunks.ts';
import type { Write } from './writing.ts';

const writeOf = (kilobytes: number, index: number): Write<'never'> => ({
  kind: 'put',
  table: 'tenant',
  item: { pk: 'ORG#1#X', sk: String(index), record: { text: 'x'.repeat(kilobytes * 1000) } },
  expected: 'anything',
  refusal: 'never',
});

it('keeps all writes in their order, in as many transactions as DynamoDB takes them in', () => {
  const sizes = fc.array(fc.constantFrom(0, 1, 60, 240), { maxLength: 220 });
  fc.assert(
    fc.property(sizes, (kilobytes) => {
      const writes = kilobytes.map(writeOf);
      const chunks = inChunks(writes);
      expect(chunks.flat()).toEqual(writes);
      for (const chunk of chunks) {
        expect(chunk.length).toBeLessThanOrEqual(98);
        expect(chunk.reduce((sum, write) => sum + storedBytes(write), 0)).toBeLessThan(4_000_000);
      }
    }),
    { numRuns: 25 },
  );
});
