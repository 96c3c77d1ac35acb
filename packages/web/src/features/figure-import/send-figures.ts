import { mostCellChanges } from '@portolan/contract/figure-routes';
import { mostMonths } from '@portolan/contract/most-months';
import type { CellChange, CellOutcome } from '@portolan/domain/figures/cell-change';
import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import { chunksOf } from '@portolan/domain/figures/reading/plan-import';

export type Waiting = { readonly key: string; readonly change: CellChange };

type Sending = {
  readonly waiting: readonly Waiting[];
  readonly send: (
    changes: readonly CellChange[],
  ) => Promise<{ readonly outcomes: readonly CellOutcome[]; readonly months: readonly MonthFigures[] }>;
  readonly onAnswer: (months: readonly MonthFigures[], settled: number) => void;
  readonly isStopped: () => boolean;
};

/** What was answered, by key; `error` is what ended the sending early, null where nothing did. */
export type Sent = { readonly outcomes: ReadonlyMap<string, CellOutcome>; readonly error: unknown };

/**
 * Enters figures request by request, whole months at once. What a fault leaves over was not answered: entering again goes on
 * there, and what was entered though the answer was lost is then unchanged.
 */
export const sendFigures = async ({ waiting, send, onAnswer, isStopped }: Sending): Promise<Sent> => {
  const outcomes = new Map<string, CellOutcome>();
  for (const chunk of chunksOf(waiting, { changes: mostCellChanges, months: mostMonths })) {
    if (isStopped()) break;
    try {
      const answer = await send(chunk.map(({ change }) => change));
      for (const [index, { key }] of chunk.entries()) {
        const outcome = answer.outcomes[index];
        if (outcome !== undefined) outcomes.set(key, outcome);
      }
      onAnswer(answer.months, outcomes.size);
    } catch (error) {
      return { outcomes, error };
    }
  }
  return { outcomes, error: null };
};
