import type { CellChange, CellOutcome, FigureFault } from '@portolan/domain/figures/cell-change';
import type { Planned } from '@portolan/domain/figures/reading/plan-import';
import type { ReadFault, ReadFigure } from '@portolan/domain/figures/reading/reading';
import type { Figure } from '@portolan/domain/measures/measure-settings';

/** What became of a figure of the file, or would. */
export type RowState =
  | { readonly kind: 'ready' | 'correction'; readonly change: CellChange }
  | { readonly kind: 'entered' | 'corrected' | 'blank' }
  | { readonly kind: 'unchanged'; readonly line: number | null }
  | {
      readonly kind: 'refused';
      readonly why: ReadFault | FigureFault;
      readonly lines?: readonly number[];
      readonly stored?: Figure | null;
    };

export type ReportRow = { readonly figure: ReadFigure; readonly state: RowState };

const settled = (outcome: CellOutcome): RowState => {
  if (outcome.result === 'refused') return { ...outcome, kind: 'refused' };
  switch (outcome.result) {
    case 'applied':
      return { kind: 'entered' };
    case 'corrected':
      return { kind: 'corrected' };
    case 'unchanged':
      return { kind: 'unchanged', line: null };
  }
};

const planned = ({ change, outcome }: Planned): RowState => {
  if (outcome.result === 'applied') return { kind: 'ready', change };
  return outcome.result === 'corrected' ? { kind: 'correction', change } : settled(outcome);
};

type Known = {
  readonly plan: ReadonlyMap<string, Planned>;
  /** What the clinic's record answered to what was sent, by key. */
  readonly sent: ReadonlyMap<string, CellOutcome>;
};

const stateOf = (figure: ReadFigure, { plan, sent }: Known): RowState => {
  const { read, key } = figure;
  switch (read.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'refused':
      return read;
    case 'repeated': {
      const first = sent.get(read.of) ?? plan.get(read.of)?.outcome;
      return first?.result === 'refused' ? settled(first) : { kind: 'unchanged', line: read.line };
    }
    case 'figure': {
      const answer = sent.get(key);
      if (answer !== undefined) return settled(answer);
      const plans = plan.get(key);
      return plans === undefined ? { kind: 'refused', why: 'unknown-measure' } : planned(plans);
    }
  }
};

export const reportRows = (figures: readonly ReadFigure[], known: Known): ReportRow[] =>
  figures.map((figure) => ({ figure, state: stateOf(figure, known) }));

/**
 * What was answered that still stands when the file was checked again: a figure that was entered and is there now. What was
 * refused is as the new check says.
 */
export const stillSent = (
  sent: ReadonlyMap<string, CellOutcome>,
  plan: ReadonlyMap<string, Planned>,
): ReadonlyMap<string, CellOutcome> =>
  new Map(
    [...sent].filter(
      ([key, { result }]) => result !== 'refused' && plan.get(key)?.outcome.result === 'unchanged',
    ),
  );

/** The rows that filters divide the report into. */
export const filters = ['open', 'done', 'refused', 'unchanged', 'blank'] as const;
export type Filter = (typeof filters)[number];

export const filterOf = ({ kind }: RowState): Filter => {
  switch (kind) {
    case 'ready':
    case 'correction':
      return 'open';
    case 'entered':
    case 'corrected':
      return 'done';
    default:
      return kind;
  }
};
