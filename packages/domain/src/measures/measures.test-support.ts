import fc from 'fast-check';
import { idNumber } from '../arbitraries.test-support.ts';
import { type Measure, measureKinds } from './measure.ts';
import type { Aim, Figure } from './measure-settings.ts';

const words = { en: 'Words', es: 'Palabras' };

/** A custom measure: a count of requests unless another kind is asked for. */
export const customMeasure = (number: number, changes: Partial<Measure> = {}): Measure => {
  const kind = changes.kind ?? 'count';
  const isRate = kind === 'rate';
  return {
    id: idNumber('measure', number),
    kind,
    unit: 'requests',
    direction: 'up',
    overMonths: kind === 'median' ? 'each' : 'sum',
    overSites: kind === 'median' ? 'whole' : 'sum',
    decimals: 0,
    dimension: null,
    name: words,
    definition: words,
    numerator: isRate ? words : null,
    denominator: isRate ? words : null,
    source: words,
    ...changes,
  };
};

/** An aim of which only the target is set. */
export const targetOf = (figure: Figure): Aim => ({
  baseline: null,
  startUp: null,
  midProject: null,
  target: figure,
});

export const anyCustom = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...measureKinds))
  .map(([number, kind]) => customMeasure(number, { kind }));
