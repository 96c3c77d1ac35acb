import type { Measure } from '../measure.ts';
import { type StandardMeasureId, standardMeasures } from '../standard-measures.ts';
import { appointmentAndRequestWords } from './appointments-and-requests.ts';
import type { MeasureWords } from './measure-words.ts';
import { messageAndReportWords } from './messages-and-reports.ts';
import { patientWords } from './patients.ts';
import { useAndCostWords } from './use-and-cost.ts';

const words: Readonly<Record<StandardMeasureId, MeasureWords>> = {
  ...patientWords,
  ...messageAndReportWords,
  ...appointmentAndRequestWords,
  ...useAndCostWords,
};

const wordsOf = new Map<string, MeasureWords>(Object.entries(words));

/**
 * The standard measures with all their words, in the order in which they are shown (KPI-1). Some 14 KB: import it on demand where
 * a bundle is tight, and take how a measure counts from `standard-measures` (decision 0008).
 */
export const catalogue: readonly Measure[] = Object.entries(standardMeasures).flatMap(([id, shape]) => {
  const said = wordsOf.get(id);
  return said === undefined ? [] : [{ id, numerator: null, denominator: null, ...shape, ...said }];
});

/** A standard measure with its words; null for an id that is none. */
export const findMeasure = (id: string): Measure | null =>
  catalogue.find((measure) => measure.id === id) ?? null;
