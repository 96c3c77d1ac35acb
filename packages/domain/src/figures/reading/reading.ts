import type { Figure } from '../../measures/measure-settings.ts';
import type { Month } from '../../months.ts';
import type { FigureFault } from '../cell-change.ts';
import type { MonthFault } from './read-month.ts';
import type { NumberFault } from './read-number.ts';

/** Why a figure of a file is not understood. */
export type ReadFault =
  | MonthFault
  | NumberFault
  | 'measure-missing'
  | 'measure-unclear'
  | 'site-unclear'
  | 'numerator-missing'
  | 'quotes-broken'
  | 'twice-different'
  | Extract<
      FigureFault,
      | 'unknown-measure'
      | 'unknown-site'
      | 'denominator-missing'
      | 'denominator-not-asked'
      | 'numerator-above-denominator'
    >;

/** A cell of the file that a figure is read from, by its indices; so that it can be mended. */
export type SourceCell = {
  readonly role: 'month' | 'measure' | 'site' | 'value' | 'numerator' | 'denominator';
  readonly row: number;
  readonly column: number;
};

/** Where a figure belongs. */
export type Place = { readonly month: Month; readonly series: string; readonly place: string };

/** A figure of the file, or a row that holds none. */
export type ReadFigure = {
  /** Unique within a file, and the same each time it is read. */
  readonly key: string;
  /** Lines as a spreadsheet counts them; a rate in two rows has two. */
  readonly lines: readonly number[];
  readonly cells: readonly SourceCell[];
  /** As far as it is known. */
  readonly at: { readonly [K in keyof Place]: Place[K] | null };
  readonly read:
    | { readonly kind: 'figure'; readonly figure: Figure }
    /** The row names a figure and gives none: a blank is no zero. */
    | { readonly kind: 'blank' }
    /** The same figure stands in another line already. */
    | { readonly kind: 'repeated'; readonly line: number; readonly of: string }
    | { readonly kind: 'refused'; readonly why: ReadFault; readonly lines?: readonly number[] };
};
