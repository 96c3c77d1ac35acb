import type { Measure } from '../../measures/measure.ts';
import type { Figure } from '../../measures/measure-settings.ts';
import type { TableCell } from '../../tables/table.ts';
import { type Marks, readNumber } from './read-number.ts';
import type { ReadFault } from './reading.ts';

/** A written number, and how its column writes them. */
export type Written = { readonly cell: TableCell; readonly marks: Marks | 'mixed' | null };
/** What a file says of one figure; null where it has no such cell, or an empty one. */
export type Halves = {
  readonly value: Written | null;
  readonly numerator: Written | null;
  readonly denominator: Written | null;
};
type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly why: ReadFault };

const refused = (why: ReadFault): FigureReading => ({ kind: 'refused', why });

/** `34/120`, `34 of 120`, `34 de 120`: both numbers of a rate in one cell. */
const bothIn = ({ cell, marks }: Written): Pick<Halves, 'numerator' | 'denominator'> | null => {
  const [, one, other] = /^(.+?)(?:\s*\/\s*|\s+(?:of|de)\s+)(.+)$/i.exec(String(cell).trim()) ?? [];
  return one === undefined || other === undefined
    ? null
    : { numerator: { cell: one, marks }, denominator: { cell: other, marks } };
};

const rateOf = (halves: Halves, decimals: number): FigureReading => {
  const both = halves.value === null || halves.denominator !== null ? null : bothIn(halves.value);
  const { numerator, denominator } = both ?? {
    numerator: halves.numerator ?? halves.value,
    denominator: halves.denominator,
  };
  if (numerator === null) return denominator === null ? { kind: 'blank' } : refused('numerator-missing');
  const n = readNumber(numerator.cell, numerator.marks, decimals);
  if ('fault' in n) return refused(n.fault);
  if (denominator === null) return refused('denominator-missing');
  const d = readNumber(denominator.cell, denominator.marks, decimals);
  if ('fault' in d) return refused(d.fault);
  return n.value > d.value
    ? refused('numerator-above-denominator')
    : { kind: 'figure', figure: { n: n.value, d: d.value } };
};

/** The figure of a measure that a file gives, or why it gives none. */
export const figureOf = (
  halves: Halves,
  { kind, decimals }: Pick<Measure, 'kind' | 'decimals'>,
): FigureReading => {
  if (kind === 'rate') return rateOf(halves, decimals);
  const written = halves.value ?? halves.numerator;
  if (written === null) return halves.denominator === null ? { kind: 'blank' } : refused('numerator-missing');
  const n = readNumber(written.cell, written.marks, decimals);
  if ('fault' in n) return refused(n.fault);
  return halves.denominator === null
    ? { kind: 'figure', figure: { n: n.value } }
    : refused('denominator-not-asked');
};
