import type { Measure } from '@portolan/domain/measures/measure';
import type { Aim } from '@portolan/domain/measures/measure-settings';
import type { Choice, ChoiceChanges, MeasureWrites } from './use-measure-writes.ts';

/** Where is said how a change went: of the aims of a measure, and of measures of one's own. */
export const aimPlace = ({ id }: Pick<Measure, 'id'>): string => `aim ${id}`;
export const customPlace = 'custom';

/** What the list of measures shows and changes, be it a clinic's or a program's. */
export type MeasuresView = {
  readonly choice: Choice;
  readonly catalogue: readonly Measure[];
  /** Measures that programs made and ask this clinic for. */
  readonly ofPrograms: readonly Measure[];
  /** Aims that follow from the clinic's profile. */
  readonly expected: Readonly<Record<string, Aim>>;
  readonly editable: boolean;
  /** Who asks for a measure, as a sentence; null where it is one's own choice. */
  readonly askedBy: (measureId: string) => string | null;
  readonly writes: MeasureWrites<Choice, ChoiceChanges>;
};
