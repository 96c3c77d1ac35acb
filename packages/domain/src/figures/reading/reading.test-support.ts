import { catalogue } from '../../measures/catalogue/catalogue.ts';
import type { Table } from '../../tables/table.ts';
import type { Known } from './known-names.ts';
import type { FileTable, Mapping } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readFigures } from './read-figures.ts';
import type { ReadFigure } from './reading.ts';

export const mainStreet = 'sit_01J8ZC4Q3W5V7X9Y2B4D6F8H01';
const hillside = 'sit_01J8ZC4Q3W5V7X9Y2B4D6F8H02';

const named = (feature: string): readonly string[] => [`El ${feature}`];
const features = {
  messages: named('messages'),
  results: named('results'),
  records: named('records'),
  appointments: named('appointments'),
  refills: named('refills'),
  payments: named('payments'),
  forms: named('forms'),
  education: named('education'),
  telehealth: named('telehealth'),
  proxy: named('proxy'),
};

/** A clinic that records every standard measure at two sites. */
export const known: Known = {
  measures: catalogue,
  features,
  sites: [
    { id: mainStreet, name: 'Main Street' },
    { id: hillside, name: 'Ladera Ñandú' },
  ],
};

export const fileOf = (rows: Table, more: Partial<FileTable> = {}): FileTable => ({
  rows,
  broken: new Set(),
  rowsBefore: 0,
  dates: 1900,
  delimiter: ',',
  ...more,
});

/** Reads a file as it is proposed, changed by `more`. */
export const readAsProposed = (rows: Table, more: Partial<Mapping> = {}, file: Partial<FileTable> = {}) => {
  const table = fileOf(rows, file);
  const read = readFigures(table, { ...proposeMapping(table, known), ...more }, known);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};

const inLine = ({ lines, at: { month, series, place }, read }: ReadFigure): string => {
  const where = `${lines.join('+')}: ${month} ${series} ${place === mainStreet ? 'main' : place}`;
  switch (read.kind) {
    case 'figure':
      return `${where} = ${read.figure.n}${read.figure.d === undefined ? '' : `/${read.figure.d}`}`;
    case 'blank':
      return `${lines.join('+')}: blank`;
    case 'repeated':
      return `${where} repeats ${read.line}`;
    case 'refused':
      return `${lines.join('+')}: ${read.why}${read.lines === undefined ? '' : ` ${read.lines.join(',')}`}`;
  }
};

/** Each figure in a line: what it is, or what is wrong with it. */
export const inLines = ({ figures }: ReturnType<typeof readAsProposed>): string[] => figures.map(inLine);
