import type { FigureFault } from '@portolan/domain/figures/cell-change';
import { faultOfFigure } from '@portolan/domain/figures/figure-faults';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import { type DecimalMark, type FigureTextFault, readFigure } from '../../../i18n/figure-text.ts';
import type { Typed } from '../saving/figure-queue.ts';
import type { Part } from './rows.ts';

export type TypedFault = FigureTextFault | FigureFault | 'numerator-missing';

/** What a cell's texts say: a figure, nothing (null), or why they are no figure, and which of them. */
export type ReadCell =
  | { readonly figure: Figure | null }
  | { readonly fault: TypedFault; readonly part: Part };

type Kind = Pick<Measure, 'kind' | 'decimals'>;

/** Reads a cell's texts by the rules of its measure. */
export const readTyped = ({ n, d }: Typed, { kind, decimals }: Kind): ReadCell => {
  const above = readFigure(n, decimals);
  if (above.kind === 'fault') return { fault: above.why, part: 'n' };
  if (kind !== 'rate') return { figure: above.kind === 'empty' ? null : { n: above.value } };
  const below = readFigure(d, decimals);
  if (below.kind === 'fault') return { fault: below.why, part: 'd' };
  if (above.kind === 'empty')
    return below.kind === 'empty' ? { figure: null } : { fault: 'numerator-missing', part: 'n' };
  if (below.kind === 'empty') return { fault: 'denominator-missing', part: 'd' };
  const figure = { n: above.value, d: below.value };
  const fault = faultOfFigure(kind, figure);
  return fault === null ? { figure } : { fault, part: 'n' };
};

/** A whole number of a measure's smallest unit as plain digits: 12345 tenths are `1234.5`. */
const digitsOf = (value: number, decimals: number): string => {
  const digits = String(value).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
};

/** The texts of a figure. */
export const typedOf = (figure: Figure | null, { decimals }: Kind): Typed => ({
  n: figure === null ? '' : digitsOf(figure.n, decimals),
  d: figure?.d === undefined ? '' : digitsOf(figure.d, decimals),
});

/** A text as it is kept: plain digits where it can be read, so that it means the same wherever it is read again. */
export const keptText = (text: string, { decimals }: Kind, mark: DecimalMark): string => {
  const read = readFigure(text, decimals, mark);
  if (read.kind === 'figure') return digitsOf(read.value, decimals);
  return read.kind === 'empty' ? '' : text.trim();
};
