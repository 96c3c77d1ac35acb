import fc from 'fast-check';
import type { Step } from './figure-happenings.ts';

const aStep: fc.Arbitrary<Step> = fc.tuple(fc.nat(65_535), fc.nat(255), fc.nat(255));

/** What happens, one after the other, and in which order all that waits is worked off in the end. */
export const aFigureScript = fc.record({
  steps: fc.array(aStep, { minLength: 6, maxLength: 22, size: 'max' }),
  order: fc.nat(65_520),
});
