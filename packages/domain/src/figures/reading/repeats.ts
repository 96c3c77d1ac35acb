import { sameFigure } from '../cells.ts';
import type { ReadFigure } from './reading.ts';

const placeOf = ({ at: { month, series, place } }: ReadFigure): string => `${month} ${series} ${place}`;

/**
 * Marks what a file says twice: the same figure again is a repetition of the first, which counts; of two different ones nobody
 * can say which is right, so that both are refused, each with the lines of all.
 */
export const markRepeats = (figures: readonly ReadFigure[]): ReadFigure[] => {
  const said = Map.groupBy(
    figures.filter(({ read }) => read.kind === 'figure'),
    placeOf,
  );
  return figures.map((figure): ReadFigure => {
    const all = figure.read.kind === 'figure' ? (said.get(placeOf(figure)) ?? []) : [];
    const [first] = all;
    if (first?.read.kind !== 'figure' || all.length < 2) return figure;
    const { figure: value } = first.read;
    const isSame = all.every(({ read }) => read.kind === 'figure' && sameFigure(read.figure, value));
    if (!isSame) {
      const lines = [...new Set(all.flatMap((other) => other.lines))];
      return { ...figure, read: { kind: 'refused', why: 'twice-different', lines } };
    }
    if (figure === first) return figure;
    return { ...figure, read: { kind: 'repeated', line: first.lines[0] ?? 0, of: first.key } };
  });
};
