import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugSchema } from './form.ts';
import { newSlug } from './slugs.ts';

it('makes a slug of any bytes, without what looks alike, and of other bytes another', () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10, max: 247 });
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const slug = newSlug(() => one);
      expect(slugSchema.parse(slug)).toBe(slug);
      expect(slug).not.toMatch(/[ilo01]/);
      const differs = one.some((byte, index) => byte % 31 !== (other[index] ?? 0) % 31);
      expect(newSlug(() => other) === slug).toBe(!differs);
    }),
  );
});

it('passes over bytes that would make the first characters likelier', () => {
  const given = [Uint8Array.of(255, 254, 253, 252, 251, 250, 249, 248, 255, 0), new Uint8Array(10).fill(1)];
  expect(newSlug(() => given.shift() ?? new Uint8Array(10))).toBe('abbbbbbbbb');
});
