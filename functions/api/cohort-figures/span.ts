import { type Month, monthsBetween, monthsFrom } from '@portolan/domain/months';
import type { MonthSums } from '@portolan/domain/rollups/cohort-month';
import type { Span } from '../../runtime/span.ts';

/** Every month of a span, both ends included. */
export const monthsIn = ({ from, to }: Span): Month[] => monthsFrom(from, monthsBetween(from, to) + 1);

/** Sums as people read them; none where nobody is expected. */
export const shownSums = (stored: readonly MonthSums[]): MonthSums[] =>
  stored
    .filter(({ sums }) => sums.expected > 0)
    .map(({ month, sums, computedAt, version }) => ({ month, sums, computedAt, version }));
