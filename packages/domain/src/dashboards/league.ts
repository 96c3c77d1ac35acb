import type { Measure } from '../measures/measure.ts';
import type { OwnFigure } from './own-figures.ts';

/** A clinic's place; null of who reported nothing, which is no last place. */
export type Place = { readonly rank: number | null; readonly clinic: OwnFigure };

/**
 * Clinics in order of their figures, the better first, equals on the same rank, who did not report at the end by name. Null of
 * a measure of which neither direction is better.
 */
export const leagueOf = (
  { direction }: Pick<Measure, 'direction'>,
  own: readonly OwnFigure[],
): Place[] | null => {
  if (direction === 'none') return null;
  const better = direction === 'up' ? -1 : 1;
  const ranked = own
    .flatMap((clinic) => (clinic.value === null ? [] : [{ clinic, value: clinic.value }]))
    .toSorted(
      (one, other) => better * (one.value - other.value) || one.clinic.name.localeCompare(other.clinic.name),
    );
  const silent = own.filter(({ value }) => value === null);
  return [
    ...ranked.map(({ clinic, value }) => ({
      rank: ranked.findIndex((other) => other.value === value) + 1,
      clinic,
    })),
    ...silent.map((clinic) => ({ rank: null, clinic })),
  ];
};
