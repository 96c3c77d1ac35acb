import type { Figure } from '../measures/measure-settings.ts';

/** Rates fall into so many classes of equal width; 100 percent is in the last. */
const rateClasses = 20;

/** Where each class of counts and medians begins: 0, 1, 2, 5, 10, 20, 50, and so on, in the figure's smallest unit. */
const edgeOf = (bin: number): number =>
  bin === 0 ? 0 : ([1, 2, 5][(bin - 1) % 3] ?? 1) * 10 ** Math.floor((bin - 1) / 3);

/**
 * The class of a histogram that a clinic's figure falls into, from 0: of a rate, in steps of 5 percent; of anything else, on a
 * scale of 1, 2, 5, 10. Null of a rate over nobody, which is no rate.
 */
export const binOf = ({ n, d }: Figure): number | null => {
  if (d !== undefined) return d === 0 ? null : Math.min(rateClasses - 1, Math.floor((n * rateClasses) / d));
  let bin = 0;
  while (edgeOf(bin + 1) <= n) bin += 1;
  return bin;
};

/** What a class holds, from its lower bound up to its upper: rates as shares of 1, anything else in the figure's smallest unit. */
const boundsOf = (bin: number, isRate: boolean): { readonly from: number; readonly to: number } =>
  isRate
    ? { from: bin / rateClasses, to: (bin + 1) / rateClasses }
    : { from: edgeOf(bin), to: edgeOf(bin + 1) };

/** Quartiles read from a histogram: estimates, for within a class nothing is known but how many. Say so where they are shown. */
export type EstimatedQuartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/** Where the value lies below which a share of the clinics are, if those of a class are spread evenly over it. */
const quantileOf = (bins: readonly number[], isRate: boolean, share: number): number => {
  const wanted = bins.reduce((sum, count) => sum + count, 0) * share;
  let below = 0;
  for (const [bin, count] of bins.entries()) {
    if (count > 0 && below + count >= wanted) {
      const { from, to } = boundsOf(bin, isRate);
      return from + ((to - from) * (wanted - below)) / count;
    }
    below += count;
  }
  return 0;
};

/** Null of an empty histogram. In the unit of `boundsOf`. */
export const estimatedQuartiles = (bins: readonly number[], isRate: boolean): EstimatedQuartiles | null =>
  bins.some((count) => count > 0)
    ? {
        lower: quantileOf(bins, isRate, 0.25),
        median: quantileOf(bins, isRate, 0.5),
        upper: quantileOf(bins, isRate, 0.75),
      }
    : null;
