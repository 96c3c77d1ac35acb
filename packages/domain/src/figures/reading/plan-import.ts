import type { Month } from '../../months.ts';
import type { CellChange, CellOutcome } from '../cell-change.ts';
import { cellAt } from '../cells.ts';
import { type Entering, enterFigures } from '../entering.ts';
import type { MonthFigures } from '../month-figures.ts';
import type { ReadFigure } from './reading.ts';

/** A figure of a file as a change of a cell, and what would become of it. */
export type Planned = { readonly change: CellChange; readonly outcome: CellOutcome };

/**
 * What entering the figures of a file would do to the months as they are stored, by the keys of the figures: the rules are those
 * of entering. What a file says that is there already is unchanged, so that the same file again changes nothing.
 */
export const planImport = (
  figures: readonly ReadFigure[],
  stored: ReadonlyMap<Month, MonthFigures>,
  context: Entering,
): ReadonlyMap<string, Planned> => {
  const wanted = figures.flatMap(({ key, at: { month, series, place }, read }) => {
    if (read.kind !== 'figure' || month === null || series === null || place === null) return [];
    const cells = stored.get(month)?.cells ?? {};
    const was = cellAt(cells, series, place)?.figure ?? null;
    return [{ key, change: { month, series, place, was, figure: read.figure } }];
  });
  const { outcomes } = enterFigures(
    stored,
    wanted.map(({ change }) => change),
    context,
  );
  return new Map(
    wanted.flatMap(({ key, change }, index) => {
      const outcome = outcomes[index];
      return outcome === undefined ? [] : [[key, { change, outcome }]];
    }),
  );
};

export type ChunkLimits = { readonly changes: number; readonly months: number };

/**
 * Changes as they are sent, so that each month is written at once wherever one request can hold it: whole months together, in
 * their order; only a month with more changes than that comes in several.
 */
export const chunksOf = <Sent extends { readonly change: CellChange }>(
  all: readonly Sent[],
  limits: ChunkLimits,
): Sent[][] => {
  const chunks: Sent[][] = [];
  let months = 0;
  const byMonth = [...Map.groupBy(all, ({ change }) => change.month)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  for (const [, changes] of byMonth) {
    const last = chunks.at(-1);
    if (last !== undefined && months < limits.months && last.length + changes.length <= limits.changes) {
      last.push(...changes);
      months += 1;
      continue;
    }
    for (let from = 0; from < changes.length; from += limits.changes)
      chunks.push(changes.slice(from, from + limits.changes));
    months = 1;
  }
  return chunks;
};
