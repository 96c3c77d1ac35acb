/** A piece of two texts laid over each other. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Words beyond which two texts are shown whole: the comparison grows with the product of their lengths. */
const mostWords = 600;

const wordsOf = (text: string): string[] => text.split(/(\s+)/).filter((word) => word !== '');

/** Lengths of the longest common runs of words from every pair of places to the end. */
const commonLengths = (before: readonly string[], after: readonly string[]): number[][] => {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const length =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      table[row]?.splice(column, 1, length);
    }
  return table;
};

const joined = (pieces: readonly Piece[]): Piece[] => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === piece.kind) all.splice(-1, 1, { kind: last.kind, text: last.text + piece.text });
    else all.push(piece);
  }
  return all;
};

/** What became of a text, word by word; of very long ones, the old text and the new. */
export const wordDiff = (before: string, after: string): Piece[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > mostWords || now.length > mostWords)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
  const common = commonLengths(old, now);
  const pieces: Piece[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const [gone, added] = [old[row], now[column]];
    if (gone !== undefined && gone === added) {
      pieces.push({ kind: 'same', text: gone });
      row += 1;
      column += 1;
    } else if (
      added !== undefined &&
      (gone === undefined || (common[row]?.[column + 1] ?? 0) > (common[row + 1]?.[column] ?? 0))
    ) {
      pieces.push({ kind: 'new', text: added });
      column += 1;
    } else {
      pieces.push({ kind: 'gone', text: gone ?? '' });
      row += 1;
    }
  }
  return joined(pieces);
};
