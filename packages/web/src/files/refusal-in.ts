import type { FileRefusal } from './open-file.ts';

type Refusals = Readonly<
  Record<'too-large' | 'empty' | 'too-many-rows' | 'too-many-columns' | 'protected' | 'other', string>
>;

/** Why a file is not taken, in the words of an import that tells the most frequent reasons apart. */
export const refusalIn = (refusals: Refusals, refused: FileRefusal): string => {
  if (refused === 'encrypted' || refused === 'old-workbook') return refusals.protected;
  if (refused === 'too-large' || refused === 'empty') return refusals[refused];
  if (refused === 'too-many-rows' || refused === 'too-many-columns') return refusals[refused];
  return refusals.other;
};
