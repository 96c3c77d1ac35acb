import type { Month } from '@portolan/domain/months';
import { rowGroups, type SheetRow } from '../sheet/rows.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** One line for each series. */
export const seriesRows = ({ measures }: Pick<Sheet, 'measures'>): SheetRow[] =>
  rowGroups(measures).flatMap(({ rows }) => rows.filter(({ part }) => part === 'n'));

/** The series of a month that have no figure of the clinic yet, neither entered nor as a sum. */
export const missingIn = (sheet: Sheet, month: Month): SheetRow[] =>
  seriesRows(sheet).filter(({ series }) => sheet.cell({ month, series, place: 'clinic' }).typed.n === '');
