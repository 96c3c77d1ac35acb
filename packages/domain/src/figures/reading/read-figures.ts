import { type Measure, measureIdOf } from '../../measures/measure.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { figureOf } from './figure-of.ts';
import { type FileFacts, factsOf } from './file-facts.ts';
import type { Known } from './known-names.ts';
import {
  type FileTable,
  type Layout,
  layoutOf,
  type Mapping,
  type MappingFault,
  mostFigures,
  mostLines,
} from './mapping.ts';
import { type Part, partsOf } from './parts.ts';
import type { ReadFigure } from './reading.ts';
import { markRepeats } from './repeats.ts';

export type FileFault = MappingFault | 'too-many-rows' | 'too-many-figures';
export type FileReading = {
  readonly layout: Layout;
  readonly facts: FileFacts;
  /** In the order of the file. */
  readonly figures: readonly ReadFigure[];
};

type Pair = { readonly parts: Part[] };

/** Puts a rate's numerator and denominator together that stand in two rows or columns. */
const pairUp = (parts: Iterable<Part>, most: number): Pair[] | null => {
  const pairs: Pair[] = [];
  const waiting = new Map<string, Pair[]>();
  for (const part of parts) {
    const { half, fault, at } = part;
    const isHalf = half !== null && fault === null;
    const key = (which: string) => `${at.month} ${at.series} ${at.place} ${which}`;
    const other = isHalf
      ? waiting.get(key(half === 'numerator' ? 'denominator' : 'numerator'))?.shift()
      : undefined;
    if (other !== undefined) {
      other.parts.push(part);
      continue;
    }
    const pair = { parts: [part] };
    pairs.push(pair);
    if (pairs.length > most) return null;
    if (!isHalf) continue;
    const line = waiting.get(key(half));
    if (line === undefined) waiting.set(key(half), [pair]);
    else line.push(pair);
  }
  return pairs;
};

const keyOf = (parts: readonly Part[]): string => {
  const values = parts.flatMap(({ cells }) =>
    cells.filter(({ role }) => role !== 'month' && role !== 'measure' && role !== 'site'),
  );
  return values.length === 0
    ? `row ${parts[0]?.line}`
    : values.map(({ row, column }) => `${row}:${column}`).join(' ');
};

const figureIn = ({ parts }: Pair, measures: ReadonlyMap<string, Measure>): ReadFigure => {
  const [first, second] = parts;
  if (first === undefined) throw new Error('A figure is read from one part at least');
  const base = {
    key: keyOf(parts),
    lines: [...new Set(parts.map(({ line }) => line))],
    cells: [
      ...new Map(parts.flatMap(({ cells }) => cells).map((cell) => [JSON.stringify(cell), cell])).values(),
    ],
    at: first.at,
  };
  if (first.fault !== null) return { ...base, read: { kind: 'refused', why: first.fault } };
  if (first.at.series === null) return { ...base, read: { kind: 'blank' } };
  const measure = measures.get(measureIdOf(first.at.series));
  if (measure === undefined) return { ...base, read: { kind: 'refused', why: 'unknown-measure' } };
  const halves = {
    value: first.halves.value,
    numerator: first.halves.numerator ?? second?.halves.numerator ?? null,
    denominator: first.halves.denominator ?? second?.halves.denominator ?? null,
  };
  return { ...base, read: figureOf(halves, measure) };
};

/**
 * Reads every figure of a file as it is understood, row by row; or says why the file is refused whole. A row comes back as a
 * figure, as blank, as the repetition of another, or with what is wrong with it; only rows without anything in them do not.
 */
export const readFigures = (
  file: FileTable,
  mapping: Mapping,
  known: Known,
): Result<FileReading, { readonly code: FileFault }> => {
  if (file.rows.length > mostLines) return fail({ code: 'too-many-rows' });
  const layout = layoutOf(mapping);
  if (layout !== 'long' && layout !== 'months-across' && layout !== 'measures-across')
    return fail({ code: layout });
  const facts = factsOf(file, mapping, layout);
  const pairs = pairUp(partsOf(file, mapping, layout, facts, known), mostFigures);
  if (pairs === null) return fail({ code: 'too-many-figures' });
  const measures = new Map(known.measures.map((measure) => [measure.id, measure]));
  return succeed({ layout, facts, figures: markRepeats(pairs.map((pair) => figureIn(pair, measures))) });
};
