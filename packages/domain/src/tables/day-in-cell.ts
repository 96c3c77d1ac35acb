import { type Day, daySchema } from '../days.ts';
import { type DateSystem, dayOfSerial } from './serial-days.ts';
import type { TableCell } from './table.ts';

/** The day that a cell says: a workbook's number, `2026-10-03`, or `10/3/2026` as it is written where clinics are; null for none. */
export const dayInCell = (cell: TableCell, dates: DateSystem): Day | null => {
  if (typeof cell === 'number') return dayOfSerial(cell, dates);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(cell.trim()) ?? [];
  // The month comes first.
  const [, usMonth, usDay, usYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cell.trim()) ?? [];
  const parts = year === undefined ? [usYear, usMonth, usDay] : [year, month, day];
  const name = parts.map((part = '', index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  return daySchema.safeParse(name).success ? name : null;
};
