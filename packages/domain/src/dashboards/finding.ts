import type { Measure } from '../measures/measure.ts';
import type { Month } from '../months.ts';
import type { TrendPoint } from './trend.ts';

/** A change of a count by less than this share of where it began is called steady. */
const steadyShare = 0.05;
/** A change of a rate by less than so many percentage points is called steady. */
const steadyPoints = 1;

type At = { readonly month: Month; readonly value: number };

/** How the last figure stands to the target. `by` is the distance, in the unit of the values. */
export type AgainstTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'reached'; readonly target: number }
  | { readonly kind: 'short'; readonly target: number; readonly by: number };

/** What a trend says, for the sentence above it. */
export type Finding =
  | { readonly kind: 'nothing'; readonly missing: number }
  | { readonly kind: 'once'; readonly at: At; readonly against: AgainstTarget; readonly missing: number }
  | {
      readonly kind: 'rose' | 'fell' | 'steady';
      readonly from: At;
      readonly to: At;
      readonly against: AgainstTarget;
      /** Whether it went the way it should; null where no way is better, or where it was steady. */
      readonly well: boolean | null;
      /** Months without a figure. */
      readonly missing: number;
    };

/** Nothing is said against a target where no direction is better, or where there is no target. */
export const againstTarget = (
  direction: Measure['direction'],
  value: number,
  target: number | null,
): AgainstTarget => {
  if (target === null || direction === 'none') return { kind: 'none' };
  const by = direction === 'up' ? target - value : value - target;
  return by <= 0 ? { kind: 'reached', target } : { kind: 'short', target, by };
};

const courseOf = (kind: Measure['kind'], from: number, to: number): 'rose' | 'fell' | 'steady' => {
  const change = to - from;
  const bound = kind === 'rate' ? steadyPoints : Math.abs(from) * steadyShare;
  if (change === 0 || Math.abs(change) < bound) return 'steady';
  return change > 0 ? 'rose' : 'fell';
};

const wentWell = (direction: Measure['direction'], course: 'rose' | 'fell' | 'steady'): boolean | null => {
  if (direction === 'none' || course === 'steady') return null;
  return (direction === 'up') === (course === 'rose');
};

/** What a trend says from its first to its last figure. Months without one are counted, and nothing is put in their place. */
export const findingOf = (
  { kind, direction }: Pick<Measure, 'kind' | 'direction'>,
  points: readonly Pick<TrendPoint, 'month' | 'value'>[],
  target: number | null,
): Finding => {
  const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  const missing = points.length - known.length;
  const [from] = known;
  const to = known.at(-1);
  if (from === undefined || to === undefined) return { kind: 'nothing', missing };
  const against = againstTarget(direction, to.value, target);
  if (known.length === 1) return { kind: 'once', at: to, against, missing };
  const course = courseOf(kind, from.value, to.value);
  return { kind: course, from, to, against, well: wentWell(direction, course), missing };
};
