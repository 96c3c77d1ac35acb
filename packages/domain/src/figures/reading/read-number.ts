import { largestFigure } from '../../measures/measure-settings.ts';
import type { TableCell } from '../../tables/table.ts';

/** The mark before decimals; the other one divides thousands. */
export type Marks = 'point' | 'comma';

/** Why a cell is no figure. */
export type NumberFault =
  | 'not-a-number'
  | 'negative'
  | 'fraction'
  | 'too-many-decimals'
  | 'too-large'
  | 'percent'
  | 'marks-unclear'
  | 'other-marks';

/** What a number's own marks say: which they must be, that they could be either (`1.234`), or nothing. */
type Evidence = Marks | 'either-point' | 'either-comma' | 'none' | 'no-number';

/** Without spaces, which also divide thousands, and a sign of dollars. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u202f'’$]/g, '');

const evidenceOf = (text: string): Evidence => {
  const number = bare(text).replace(/^[-−]/, '').replace(/%$/, '');
  if (/^\d+$/.test(number)) return 'none';
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(number) || /^\d{1,3}(,\d{3}){2,}$/.test(number)) return 'point';
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(number) || /^\d{1,3}(\.\d{3}){2,}$/.test(number)) return 'comma';
  if (/^[1-9]\d{0,2},\d{3}$/.test(number)) return 'either-comma';
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(number)) return 'either-point';
  if (/^\d*\.\d+$/.test(number)) return 'point';
  return /^\d*,\d+$/.test(number) ? 'comma' : 'no-number';
};

/** How a column writes numbers: as its cells show, `mixed` where they contradict each other, null where none shows it. */
export const marksOf = (cells: Iterable<TableCell>): Marks | 'mixed' | null => {
  const found = new Set<Evidence>();
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') found.add(evidenceOf(cell));
  if (found.has('point')) return found.has('comma') ? 'mixed' : 'point';
  return found.has('comma') ? 'comma' : null;
};

/** A decimal number in its digits, exactly. */
type Digits = { readonly whole: string; readonly fraction: string };
type NumberReading = { readonly value: number } | { readonly fault: NumberFault };

const digitsOf = (
  text: string,
  marks: Marks | 'mixed' | null,
): Digits | 'no-number' | 'marks-unclear' | 'other-marks' => {
  const number = bare(text);
  const evidence = evidenceOf(number);
  if (evidence === 'no-number') return 'no-number';
  if (evidence === 'none') return { whole: number, fraction: '' };
  if (marks === 'mixed') return 'marks-unclear';
  // Where nothing shows otherwise a comma and three digits are thousands, as they are where these clinics are; a point may be either.
  const known =
    marks ?? (evidence === 'either-comma' ? 'point' : evidence === 'either-point' ? null : evidence);
  if (known === null) return 'marks-unclear';
  if ((evidence === 'point' || evidence === 'comma') && evidence !== known) return 'other-marks';
  const [thousands, decimal] = known === 'point' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction = ''] = number.replaceAll(thousands, '').split(decimal);
  return { whole, fraction };
};

const scaled = ({ whole, fraction }: Digits, decimals: number): NumberReading => {
  const places = fraction.replace(/0+$/, '');
  if (places.length > decimals) return { fault: decimals === 0 ? 'fraction' : 'too-many-decimals' };
  const value = Number(`${whole}${places.padEnd(decimals, '0')}`);
  return value > largestFigure ? { fault: 'too-large' } : { value };
};

/** As it was typed: binary fractions differ from decimal ones at the sixteenth digit. */
const plainDigits = (value: number): string => {
  const digits = String(Number(value.toPrecision(15)));
  return digits.includes('e') ? value.toFixed(20) : digits;
};

/**
 * A cell's number as a whole number of the measure's smallest unit (`12.5` hours of one decimal place: 125), or what is wrong with
 * it. `marks`: how its column writes numbers. Nothing is rounded, and what could be two numbers is neither.
 */
export const readNumber = (
  cell: TableCell,
  marks: Marks | 'mixed' | null,
  decimals: number,
): NumberReading => {
  const isNumber = typeof cell === 'number';
  if (isNumber && Math.abs(cell) > largestFigure) return { fault: 'too-large' };
  const text = isNumber ? plainDigits(cell) : cell.trim();
  const positive = /^\((.*)\)$/.exec(text)?.[1] ?? text.replace(/^([\s$]*)[-−]/, '$1');
  if (positive.endsWith('%')) return { fault: 'percent' };
  const digits = digitsOf(positive, isNumber ? 'point' : marks);
  if (digits === 'no-number') return { fault: 'not-a-number' };
  const isZero = typeof digits === 'object' && /^0*$/.test(digits.whole + digits.fraction);
  if (positive !== text && !isZero) return { fault: 'negative' };
  return typeof digits === 'string' ? { fault: digits } : scaled(digits, decimals);
};
