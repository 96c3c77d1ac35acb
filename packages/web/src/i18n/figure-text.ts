import { largestFigure } from '@portolan/domain/measures/measure-settings';

/** Why a text is no figure. `fraction`: more decimal places than the measure is kept with. */
export type FigureTextFault = 'not-a-number' | 'negative' | 'fraction' | 'too-large';

/** What a text says: a whole number in the measure's smallest unit, nothing, or no figure. */
export type ReadFigure =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly why: FigureTextFault };

/** The mark before the decimals; the other one stands between thousands. */
export type DecimalMark = '.' | ',';

const other = { '.': ',', ',': '.' } as const satisfies Record<DecimalMark, DecimalMark>;

const fault = (why: FigureTextFault): ReadFigure => ({ kind: 'fault', why });

/** What is no part of the number: spaces of all kinds, apostrophes between thousands, a sign of money. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u202f\u2009'’$]/g, '');

const isGrouped = (whole: string, mark: DecimalMark): boolean =>
  (mark === ',' ? /^\d{1,3}(,\d{3})+$/ : /^\d{1,3}(\.\d{3})+$/).test(whole);

/** The only mark that a text can have before its decimals; null where it may be either, or has none. */
const certainMark = (text: string): DecimalMark | null => {
  const plain = bare(text);
  const last = /[.,](?=\d*$)/.exec(plain)?.[0];
  if (last !== '.' && last !== ',') return null;
  if (plain.includes(other[last])) return last;
  if (plain.indexOf(last) !== plain.lastIndexOf(last)) return other[last];
  return /[.,]\d{3}$/.test(plain) && !/^0?[.,]/.test(plain) ? null : last;
};

/** The mark that a block of texts has before its decimals, by the first that leaves no doubt; a point where none does, as in the U.S. */
export const decimalMarkOf = (texts: readonly string[]): DecimalMark => {
  for (const text of texts) {
    const mark = /^[-(]?[\d.,]+\)?$/.test(bare(text)) ? certainMark(text) : null;
    if (mark !== null) return mark;
  }
  return '.';
};

/**
 * Reads a figure of a measure that is kept with so many decimal places, as people write it: `1,234.5`, `1 234,5`, `1.234,5`. `mark` decides
 * where the text itself leaves it open: `1,234`.
 */
export const readFigure = (text: string, decimals: number, mark: DecimalMark = '.'): ReadFigure => {
  const plain = bare(text);
  if (plain === '') return { kind: 'empty' };
  if (/^(-|−|–)[\d.,]+$|^\([\d.,]+\)$/.test(plain)) return fault('negative');
  if (!/^\+?\d[\d.,]*$/.test(plain) && !/^[.,]\d+$/.test(plain)) return fault('not-a-number');
  const digits = plain.replace('+', '');
  const certain = certainMark(digits);
  const before = certain ?? mark;
  const [whole = '', fraction = '', ...more] = digits.split(before);
  if (more.length > 0 || fraction.includes(other[before])) return fault('not-a-number');
  if (whole.includes(other[before]) && !isGrouped(whole, other[before])) return fault('not-a-number');
  // Zeros are no decimals to be dropped where they may be thousands: `3.000` is three thousand to many who write it.
  const kept = certain === null ? fraction : fraction.replace(/0+$/, '');
  if (kept.length > decimals) return fault('fraction');
  const value = Number(whole.replaceAll(other[before], '') + kept.padEnd(decimals, '0'));
  return value > largestFigure ? fault('too-large') : { kind: 'figure', value };
};
