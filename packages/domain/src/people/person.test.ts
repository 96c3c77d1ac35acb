import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailAddressSchema, personNameSchema } from './person.ts';

describe('an email address', () => {
  it('is the same however it is capitalized or surrounded', () => {
    expect(emailAddressSchema.parse(' Ana.Torres@Example.ORG ')).toBe('ana.torres@example.org');
  });

  it('stays what it is once it was taken', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
        const taken = emailAddressSchema.safeParse(text);
        fc.pre(taken.success);
        expect(emailAddressSchema.parse(taken.data)).toBe(taken.data);
        expect(taken.data).not.toMatch(/[\s<>,;"]/);
      }),
    );
  });

  it.each([
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'a b@example.org',
    'ana@example.org\nbcc: eve@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('is not %j', (text) => {
    expect(emailAddressSchema.safeParse(text).success).toBe(false);
  });
});

describe("a person's name", () => {
  it('is trimmed, and is never nothing', () => {
    expect(personNameSchema.parse('  Ana Torres ')).toBe('Ana Torres');
    expect(personNameSchema.safeParse('   ').success).toBe(false);
    expect(personNameSchema.safeParse('x'.repeat(121)).success).toBe(false);
  });
});
