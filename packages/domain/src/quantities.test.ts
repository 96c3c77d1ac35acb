import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileChangesSchema } from './organizations/profile.ts';
import { quantitySchema } from './quantities.ts';
import { answerSchema } from './work-plans/element.ts';

const anything = fc.oneof(
  fc.double(),
  fc.float(),
  fc.maxSafeInteger(),
  fc.constantFrom(1e300, 1e-300, -1e-130, 2 ** 53, -0),
);

describe('a quantity', () => {
  it.each([0, -0, 1, -1, 0.000_001, 12.5, 1e15, -1e15, 0.1 + 0.2])('may be %j', (value) => {
    expect(quantitySchema.safeParse(value).success).toBe(true);
  });

  it.each([1e-7, 1e-300, 1e16, -1e300, Number.NaN, Number.POSITIVE_INFINITY, '1', null])(
    'is never %j',
    (value) => {
      expect(quantitySchema.safeParse(value).success).toBe(false);
    },
  );

  it('is what answers and the profile take, so that every number taken can be stored', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const stored =
          Math.abs(value) <= Number.MAX_SAFE_INTEGER && (value === 0 || Math.abs(value) > 1e-130);
        for (const schema of [
          answerSchema,
          profileChangesSchema._zod.innerType.shape.percentPreferringEnglish,
        ])
          if (schema.safeParse(value).success) expect(stored).toBe(true);
      }),
    );
  });
});
