import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proves, tryNumbers } from './proof-of-work.ts';
import { sha256 } from './sha256.ts';

it('hashes as Node does, whatever the length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'azAZ09._- ~'), maxLength: 300 }), (text) => {
      const expected = createHash('sha256').update(text).digest();
      expect([...sha256(text)]).toEqual(
        Array.from({ length: 8 }, (_, word) => expected.readInt32BE(word * 4)),
      );
    }),
  );
});

it('finds the first number that proves work, and finds none where there is none', () => {
  const found = tryNumbers('ticket', 10, 0, 100_000);
  expect(proves('ticket', found, 10)).toBe(true);
  expect(tryNumbers('ticket', 10, 0, found)).toBe(-1);
  expect(createHash('sha256').update(`ticket.${found}`).digest().readUInt16BE() >> 6).toBe(0);
});
