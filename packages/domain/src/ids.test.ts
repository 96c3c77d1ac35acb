import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anId, aTime } from './arbitraries.test-support.ts';
import { type IdKind, idFromDigest, idPrefixes, idSchema, newId, personIdSchema } from './ids.ts';

const kinds = Object.keys(idPrefixes) as IdKind[];
const aKind = fc.constantFrom(...kinds);

describe('an id', () => {
  it('begins with its kind, and no kind begins like another', () => {
    const prefixes = kinds.map((kind) => idPrefixes[kind]);
    expect(new Set(prefixes).size).toBe(kinds.length);
    expect(prefixes.every((prefix) => prefix.length === 3)).toBe(true);
  });

  it('has one length, so none is the beginning of another', () => {
    fc.assert(
      fc.property(aKind, aTime, aTime, (kind, one, other) => {
        const [first, second] = [newId(kind, one), newId(kind, other)];
        expect([first.length, second.length]).toEqual([30, 30]);
        expect(first).not.toBe(second);
      }),
    );
  });

  it('is of its own kind and of no other', () => {
    fc.assert(
      fc.property(aKind, aKind, aTime, (kind, other, now) => {
        expect(idSchema(other).safeParse(newId(kind, now)).success).toBe(kind === other);
      }),
    );
  });

  it('sorts by the time of its making', () => {
    fc.assert(
      fc.property(aKind, aTime, aTime, (kind, one, other) => {
        fc.pre(one.getTime() !== other.getTime());
        expect(newId(kind, one) < newId(kind, other)).toBe(one < other);
      }),
    );
  });

  it('holds nothing that has a meaning in a key or an address', () => {
    const strange = fc.constantFrom('#', '/', '*', '.', ' ', '\n', 'i', 'I', 'L', 'O', 'U', 'é', '');
    fc.assert(
      fc.property(anId('organization'), fc.integer({ min: 4, max: 29 }), strange, (id, at, character) => {
        const altered = id.slice(0, at) + character + id.slice(at + 1);
        expect(idSchema('organization').safeParse(altered).success).toBe(false);
      }),
    );
    expect(idSchema('site').safeParse(`${newId('site', new Date(0))}\n`).success).toBe(false);
  });
});

describe('an id from a digest', () => {
  const aDigest = fc.uint8Array({ minLength: 26, maxLength: 64 });

  it('is the same for the same digest, and an id of its kind', () => {
    fc.assert(
      fc.property(aKind, aDigest, (kind, digest) => {
        const id = idFromDigest(kind, digest);
        expect(idFromDigest(kind, digest.slice())).toBe(id);
        expect(idSchema(kind).safeParse(id).success).toBe(true);
      }),
    );
  });

  it('differs where one of the first 26 bytes differs in its last five bits', () => {
    const flip = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(aDigest, flip, (digest, [at, bits]) => {
        const other = digest.map((byte, index) => (index === at ? byte ^ bits : byte));
        expect(idFromDigest('organization', other)).not.toBe(idFromDigest('organization', digest));
      }),
    );
  });

  it('needs 26 bytes', () => {
    expect(() => idFromDigest('organization', new Uint8Array(25))).toThrow('26 bytes');
  });
});

describe("a person's id", () => {
  it('is a UUID', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(personIdSchema.safeParse(id).success).toBe(true);
      }),
    );
    expect(personIdSchema.safeParse('ana').success).toBe(false);
  });

  it("may be one of Cognito's, which RFC 9562 does not know", () => {
    expect(personIdSchema.safeParse('24688438-40e1-70d0-d97e-084cfc8992c7').success).toBe(true);
  });
});
