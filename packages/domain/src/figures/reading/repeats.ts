import { sameFigure } from '../cells.ts';
import type { ReadFigure } from './reading.ts';

const placeOf = ({ at: { month, series, place } }: ReadFigure): string => `${month} ${series} ${place}`;

/** What a file says of one figure in several rows; all of a place's rows share it. */
type Said = {
  readonly first: ReadFigure;
  readonly times: number;
  /** The rows that contradict each other; null where all say the same. */
  readonly contradiction: ReadFigure['read'] | null;
};

const saidIn = (all: readonly ReadFigure[]): Said[] => {
  const [first] = all;
  if (first?.read.kind !== 'figure') return [];
  const { figure } = first.read;
  const isSame = all.every(({ read }) => read.kind === 'figure' && sameFigure(read.figure, figure));
  const lines = isSame ? [] : [...new Set(all.flatMap((other) => other.lines))];
  const contradiction = isSame ? null : ({ kind: 'refused', why: 'twice-different', lines } as const);
  return [{ first, times: all.length, contradiction }];
};

/**
 * Marks what a file says twice: the same figure again is a repetition of the first, which counts; of two different ones nobody
 * can say which is right, so that both are refused, each with the lines of all.
 */
export const markRepeats = (figures: readonly ReadFigure[]): ReadFigure[] => {
  const byPlace = Map.groupBy(
    figures.filter(({ read }) => read.kind === 'figure'),
    placeOf,
  );
  const said = new Map(
    [...byPlace].flatMap(([place, all]) => saidIn(all).map((one) => [place, one] as const)),
  );
  return figures.map((figure): ReadFigure => {
    const one = figure.read.kind === 'figure' ? said.get(placeOf(figure)) : undefined;
    if (one === undefined || one.times < 2) return figure;
    if (one.contradiction !== null) return { ...figure, read: one.contradiction };
    if (figure === one.first) return figure;
    return { ...figure, read: { kind: 'repeated', line: one.first.lines[0] ?? 0, of: one.first.key } };
  });
};
