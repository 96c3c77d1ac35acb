import {
  type Barrier,
  type BarrierStatus,
  type Severity,
  severities,
} from '@portolan/domain/barriers/barrier';
import { foldedText } from '@portolan/domain/tables/plain-words';

/** What of the log is shown; null for all of its kind. */
export type BarrierFilter = {
  readonly words: string;
  readonly status: BarrierStatus | null;
  readonly severity: Severity | null;
  /** An element's id, or `plan` for what concerns the plan as a whole. */
  readonly element: string | null;
};

export const noFilter: BarrierFilter = { words: '', status: null, severity: null, element: null };

const holds = ({ title, description, action, ownerName }: Barrier, words: string): boolean => {
  const text = foldedText([title, description, action, ownerName ?? ''].join(' '));
  return foldedText(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** Those that fit every part of the filter; the worst first, and of one severity the newest. */
export const filterBarriers = (barriers: readonly Barrier[], filter: BarrierFilter): Barrier[] =>
  barriers
    .filter(
      (barrier) =>
        (filter.status === null || barrier.status === filter.status) &&
        (filter.severity === null || barrier.severity === filter.severity) &&
        (filter.element === null || (barrier.elementId ?? 'plan') === filter.element) &&
        holds(barrier, filter.words.trim()),
    )
    .toSorted(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        (one.loggedAt < other.loggedAt ? 1 : -1),
    );
