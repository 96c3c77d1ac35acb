import { plainWords } from '../../tables/plain-words.ts';
import type { TableCell } from '../../tables/table.ts';
import { type Known, placeNames, seriesNames } from './known-names.ts';
import type { FileTable, Mapping, Role } from './mapping.ts';
import { readMonth } from './read-month.ts';
import { roleOfTitle } from './title-words.ts';

/** Rows at the top among which the titles are looked for, and rows below that show what a column holds. */
const looked = { titles: 20, cells: 200 } as const;

type Row = readonly TableCell[];
type Eyes = {
  readonly isMonth: (cell: TableCell) => boolean;
  readonly isMeasure: (cell: TableCell) => boolean;
  readonly isSite: (cell: TableCell) => boolean;
};

const eyesOf = (known: Known, { dates }: FileTable): Eyes => {
  const series = seriesNames(known);
  const places = placeNames(known.sites);
  const isNamed = (names: ReadonlyMap<string, unknown>) => (cell: TableCell) =>
    typeof cell === 'string' && cell.trim() !== '' && names.has(plainWords(cell));
  return {
    // Day order is no matter here: either way it is a month.
    isMonth: (cell) => 'month' in readMonth(cell, 'month-first', dates),
    isMeasure: isNamed(series),
    isSite: isNamed(places),
  };
};

const isNumeric = (cell: TableCell): boolean =>
  typeof cell === 'number' || /^[\s$(]*[-−]?\d[\d.,\s'’\u00a0\u202f]*[)%]?$/.test(cell);

/** Titles are words for columns, names of measures, and months; a row with figures in it is none, unless it has such words. */
const titleScore = (row: Row, { isMonth, isMeasure }: Eyes): number => {
  let [words, named, figures] = [0, 0, 0];
  for (const cell of row) {
    if (cell === '') continue;
    if (roleOfTitle(String(cell)) !== null) words += 1;
    else if (isMonth(cell) || isMeasure(cell)) named += 1;
    else if (isNumeric(cell)) figures += 1;
  }
  return figures > 0 && words === 0 ? 0 : words * 2 + named;
};

const titlesAt = (rows: readonly Row[], eyes: Eyes): number | null => {
  const scored = rows.slice(0, looked.titles).map((row, index) => ({ index, score: titleScore(row, eyes) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { index: 0, score: 1 });
  return best.score >= 2 ? best.index : null;
};

const most = (cells: readonly TableCell[], is: (cell: TableCell) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length * 2 > cells.length;

/** The role of a column whose title says nothing, by what it holds. */
const roleOfCells = (cells: readonly TableCell[], { isMonth, isMeasure, isSite }: Eyes): Role | null => {
  if (most(cells, isMeasure)) return 'measure';
  if (most(cells, isSite)) return 'site';
  // Bare digits are days only beside others that are plainly so: they may as well be figures.
  const isPlain = (cell: TableCell) => isMonth(cell) && !/^\d+$/.test(String(cell));
  if (most(cells, isMonth) && cells.some(isPlain)) return 'month';
  return most(cells, isNumeric) ? 'value' : null;
};

/** Each role but that of figures belongs to one column; the first that claims it. */
const onlyOnce = (all: readonly (Role | null)[]): Role[] => {
  const taken = new Set<Role>();
  return all.map((role) => {
    if (role === null || role === 'ignored') return 'ignored';
    if (role !== 'figures' && taken.has(role)) return 'ignored';
    taken.add(role);
    return role;
  });
};

const rolesOf = (titles: Row, body: readonly Row[], width: number, eyes: Eyes): Role[] => {
  const held = Array.from({ length: width }, (_, column) =>
    body.map((row) => row[column] ?? '').filter((cell) => cell !== ''),
  );
  const titled = held.map((_, column) => roleOfTitle(String(titles[column] ?? '')));
  const roles = titled.map((role, column): Role | null => {
    const title = titles[column] ?? '';
    if (role !== null) return role;
    if (title !== '' && (eyes.isMonth(title) || eyes.isMeasure(title))) return 'figures';
    return roleOfCells(held[column] ?? [], eyes);
  });
  const isWide = roles.includes('figures');
  const isLong = !isWide && (titled.includes('value') || titled.includes('numerator'));
  const single = roles.map((role, column): Role | null => {
    if (role !== 'value' || titled[column] === 'value') return role;
    // Beside columns of named measures another column of numbers is one whose name is not known yet.
    if (isWide) return roles.includes('month') ? 'figures' : 'ignored';
    return isLong ? 'ignored' : 'value';
  });
  const values = single.filter((role) => role === 'value').length;
  const areMeasures = values > 1 && titles.length > 0 && !roles.includes('measure');
  return onlyOnce(areMeasures ? single.map((role) => (role === 'value' ? 'figures' : role)) : single);
};

/** How a file is most likely meant: where its titles are and what its columns hold. A person may change all of it. */
export const proposeMapping = (file: FileTable, known: Known): Mapping => {
  const eyes = eyesOf(known, file);
  const header = titlesAt(file.rows, eyes);
  const titles = header === null ? [] : (file.rows[header] ?? []);
  const body = file.rows.slice(header === null ? 0 : header + 1).slice(0, looked.cells);
  const width = body.reduce((widest, row) => Math.max(widest, row.length), titles.length);
  return { header, roles: rolesOf(titles, body, width, eyes), named: {}, marks: null, dayOrder: null };
};
