import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimsInForce, expectedAims } from './expected-aims.ts';
import { aimSchema } from './measure-settings.ts';
import { targetOf } from './measures.test-support.ts';
import { fits } from './settings-after.ts';
import { standardShapeOf } from './standard-measures.ts';

describe('what a profile expects', () => {
  it('is the share with access, the share that viewed, and how many are enrolled', () => {
    // Of 8,000 patients a year, 4,800 (60 %) should have access and 2,400 (30 %) have viewed.
    expect(
      expectedAims({ patientsPerYear: 8000, patientsWithAccessTarget: 4800, patientsViewedTarget: 2400 }),
    ).toEqual({
      'patients-enrolled': targetOf({ n: 4800 }),
      'access-rate': targetOf({ n: 4800, d: 8000 }),
      'viewed-rate': targetOf({ n: 2400, d: 8000 }),
    });
  });

  it('is nothing where nothing is said, and no share of nobody', () => {
    const unsaid = { patientsPerYear: null, patientsWithAccessTarget: null, patientsViewedTarget: null };
    expect(expectedAims(unsaid)).toEqual({});
    expect(expectedAims({ ...unsaid, patientsPerYear: 0, patientsViewedTarget: 0 })).toEqual({});
    expect(expectedAims({ ...unsaid, patientsWithAccessTarget: 10 })).toEqual({
      'patients-enrolled': targetOf({ n: 10 }),
    });
  });

  it('always fits its measure', () => {
    const patients = fc.option(fc.nat(100_000_000));
    fc.assert(
      fc.property(
        fc.record({
          patientsPerYear: patients,
          patientsWithAccessTarget: patients,
          patientsViewedTarget: patients,
        }),
        (profile) => {
          for (const [series, aim] of Object.entries(expectedAims(profile))) {
            const shape = standardShapeOf(series);
            if (shape === null || aim.target === null) throw new Error(series);
            expect(fits(shape.kind, aim.target)).toBe(true);
            expect(aimSchema.parse(aim)).toEqual(aim);
          }
        },
      ),
    );
  });
});

describe('aims in force', () => {
  const expected = { 'access-rate': targetOf({ n: 6, d: 10 }) };
  it('are what was set, and what is expected where nothing was', () => {
    const own = {
      'access-rate': { ...targetOf({ n: 7, d: 10 }), target: null, baseline: { n: 2, d: 10 } },
      'phone-calls': targetOf({ n: 900 }),
    };
    expect(aimsInForce(own, expected)).toEqual({
      'access-rate': { ...targetOf({ n: 6, d: 10 }), baseline: { n: 2, d: 10 } },
      'phone-calls': targetOf({ n: 900 }),
    });
    expect(aimsInForce({ 'access-rate': targetOf({ n: 7, d: 10 }) }, expected)).toEqual({
      'access-rate': targetOf({ n: 7, d: 10 }),
    });
  });
});
