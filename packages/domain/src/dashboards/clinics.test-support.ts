import type { Traits } from '../rollups/cohort-month.ts';
import type { OwnFigure } from './own-figures.ts';

const traits: Traits = { ehrVendor: 'Epic', portalVendor: 'MyChart', size: 'to-5000', languages: 'unknown' };

/** One clinic's figure of a count; null for one that reported nothing. */
export const own = (name: string, n: number | null, changes: Partial<Traits> = {}): OwnFigure => ({
  clinicId: name,
  name,
  traits: { ...traits, ...changes },
  figure: n === null ? null : { n },
  value: n,
});
