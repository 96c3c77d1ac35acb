/** Five numbers of a distribution, in the unit of its values. */
export type Quartiles = {
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
};

/** At a share of the way through sorted values, between neighbors in proportion: what spreadsheets call QUARTILE.INC. */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const [below, above] = [Math.floor(place), Math.ceil(place)];
  const [low = Number.NaN, high = Number.NaN] = [sorted[below], sorted[above]];
  return low + (high - low) * (place - below);
};

/** Null of no values. */
export const quartilesOf = (values: readonly number[]): Quartiles | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const [least, lower, median, upper, most] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share));
  if (
    least === undefined ||
    lower === undefined ||
    median === undefined ||
    upper === undefined ||
    most === undefined
  )
    return null;
  return { least, lower, median, upper, most };
};
