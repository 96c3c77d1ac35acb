import { type KnownShape, shapeOf } from '@portolan/domain/measures/known-measures';
import type { Store } from './store.ts';

/**
 * How the measures count that the clinic can know: every standard one, chosen or not, for figures of earlier years may be brought in,
 * its own, and those of its programs.
 */
export const measuresKnown = async (store: Store): Promise<(measureId: string) => KnownShape | null> => {
  const [own, asking] = await Promise.all([store.clinicMeasures.find(), store.joinedMeasures.chosen()]);
  const customs = [...asking.flatMap(({ custom }) => custom), ...own.custom];
  return (measureId) => shapeOf(customs, measureId);
};
