/** Round numbers from 0 (or below) to at least `most`, some `count` of them: 0, 500, 1,000. Always two or more. */
export const ticksTo = (most: number, count: number): number[] => {
  const top = most > 0 ? most : 1;
  const rough = top / Math.max(1, count);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough) ?? rough;
  const steps = Math.max(1, Math.ceil(top / step - 1e-9));
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
};

/** Round numbers from `least` (0 or below) over 0 to `most`, all the same distance apart. Always two or more. */
export const ticksBetween = (least: number, most: number, count: number): number[] => {
  if (least >= 0) return ticksTo(most, count);
  const up = ticksTo(Math.max(most, -least), count);
  const step = up[1] ?? 1;
  const reaching = (end: number) => up.filter((tick) => tick - step < end - 1e-9);
  const down = reaching(-least)
    .filter((tick) => tick > 0)
    .map((tick) => -tick)
    .toReversed();
  return [...down, ...(most > 0 ? reaching(most) : [0])];
};

/** Where a value lies between two ends of a drawing. A domain of no width lies at its beginning. */
export const linear =
  (domain: readonly [number, number], range: readonly [number, number]) =>
  (value: number): number => {
    const [from, to] = domain;
    const share = to === from ? 0 : (value - from) / (to - from);
    return range[0] + share * (range[1] - range[0]);
  };

/** Every how manieth of `count` labels is written so that each has `room` of the width; the last is always among them. */
export const labelled = (count: number, width: number, room: number): ReadonlySet<number> => {
  const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / room))));
  return new Set(
    Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % step === 0),
  );
};

/** Splits points at gaps: runs of neighbors that have a value. */
export const runsOf = <Point>(
  points: readonly Point[],
  readOne: (point: Point) => number | null,
): { readonly index: number; readonly value: number }[][] => {
  const runs: { index: number; value: number }[][] = [];
  let open: { index: number; value: number }[] | null = null;
  points.forEach((point, index) => {
    const value = readOne(point);
    if (value === null) open = null;
    else if (open === null) {
      open = [{ index, value }];
      runs.push(open);
    } else open.push({ index, value });
  });
  return runs;
};

/**
 * Heights for dots on a line, so that no two lie upon one another: how many dots already stand in the dot's column, a column
 * being as wide as a dot.
 */
export const stacked = (places: readonly number[], width: number): number[] => {
  const columns = new Map<number, number>();
  return places.map((place) => {
    const column = Math.round(place / width);
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return level;
  });
};
