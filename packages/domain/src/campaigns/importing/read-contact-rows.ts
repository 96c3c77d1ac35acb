import type { Day } from '../../days.ts';
import { sameValue } from '../../revisions/revised.ts';
import { dayInCell } from '../../tables/day-in-cell.ts';
import { plainWords } from '../../tables/plain-words.ts';
import type { DateSystem } from '../../tables/serial-days.ts';
import type { Table, TableCell } from '../../tables/table.ts';
import { type AddressFault, normalizedAddress } from '../address.ts';
import {
  type ConsentSource,
  type ContactRow,
  consentSources,
  contactAudiences,
  portalStatuses,
} from '../contact.ts';
import type { ContactColumn } from './contact-columns.ts';
import { agreed, type ContactWords, meaningOf, type WordColumn } from './contact-words.ts';

/** Why a row of a file is not sent, as stable codes. */
export type ContactRowFault =
  | AddressFault
  | 'name-too-long'
  | 'unknown-word'
  | 'unknown-topic'
  | 'not-a-day'
  | 'consent-day-to-come'
  | 'conflicting-rows';

/** A row of a file: what it says, or what is wrong with it. `sameAs`: an earlier row that says the very same. */
export type ReadContactRow = { readonly row: number; readonly email: string } & (
  | { readonly said: ContactRow; readonly sameAs: number | null; readonly fault: null }
  | { readonly said: null; readonly sameAs: null; readonly fault: ContactRowFault; readonly about: string }
);

export type ContactReading = {
  readonly columns: readonly ContactColumn[];
  readonly words: ContactWords;
  /** How those agreed of whom the file only says that they did. */
  readonly consentSource: ConsentSource;
  /** The clinic's topics, each with what it is called in either language. */
  readonly topics: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly dates: DateSystem;
  /** The clinic's day. */
  readonly today: Day;
};

type Fault = { readonly fault: ContactRowFault; readonly about: string };
type Said = { -readonly [Field in keyof ContactRow]?: ContactRow[Field] };

const longestName = 80;

/** A name on one line: what parts lines or is not seen becomes a blank. */
const nameIn = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const topicsIn = (text: string, topics: ContactReading['topics']): string[] | Fault => {
  const found: string[] = [];
  for (const part of text.split(/[;,|]/)) {
    const words = plainWords(part);
    if (words === '') continue;
    const topic = topics.find(({ id, names }) => [id, ...names].some((name) => plainWords(name) === words));
    if (topic === undefined) return { fault: 'unknown-topic', about: part.trim() };
    found.push(topic.id);
  }
  return [...new Set(found)].sort();
};

const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((one) => one === value);

const sayWord = (said: Said, column: WordColumn, text: string, reading: ContactReading): Fault | null => {
  const value = meaningOf(column, text, reading.words);
  if (value === null) return { fault: 'unknown-word', about: text };
  if (value === '') return null;
  switch (column) {
    case 'language':
      said.language = value === 'es' ? 'es' : 'en';
      return null;
    case 'audience':
      said.audience = oneOf(contactAudiences, value) ?? 'patients';
      return null;
    case 'portalStatus':
      said.portalStatus = oneOf(portalStatuses, value) ?? 'unknown';
      return null;
    case 'consentSource': {
      const source = value === agreed ? reading.consentSource : oneOf(consentSources, value);
      said.consent = { source: source ?? 'none', on: said.consent?.on ?? null };
      return null;
    }
  }
};

const sayCell = (
  said: Said,
  column: ContactColumn,
  cell: TableCell,
  reading: ContactReading,
): Fault | null => {
  const text = String(cell).trim();
  if (text === '') return null;
  switch (column) {
    case 'ignored':
    case 'email':
      return null;
    case 'firstName':
    case 'lastName': {
      const name = nameIn(text);
      if (name.length > longestName) return { fault: 'name-too-long', about: name.slice(0, longestName) };
      said[column] = name;
      return null;
    }
    case 'topics': {
      const topics = topicsIn(text, reading.topics);
      if (!Array.isArray(topics)) return topics;
      said.topics = topics;
      return null;
    }
    case 'consentOn': {
      const on = dayInCell(cell, reading.dates);
      if (on === null) return { fault: 'not-a-day', about: text };
      if (on > reading.today) return { fault: 'consent-day-to-come', about: text };
      said.consent = { source: said.consent?.source ?? reading.consentSource, on };
      return null;
    }
    default:
      return sayWord(said, column, text, reading);
  }
};

const readRow = (cells: readonly TableCell[], row: number, reading: ContactReading): ReadContactRow => {
  const typed = String(cells[reading.columns.indexOf('email')] ?? '').trim();
  const email = normalizedAddress(typed);
  const refused = ({ fault, about }: Fault): ReadContactRow => ({
    row,
    email: typed,
    said: null,
    sameAs: null,
    fault,
    about,
  });
  if (!email.ok) return refused({ fault: email.failure.code, about: '' });
  const said: Said = {};
  for (const [at, column] of reading.columns.entries()) {
    const fault = sayCell(said, column, cells[at] ?? '', reading);
    if (fault !== null) return refused(fault);
  }
  // Nobody agreed on a day who did not agree.
  const consent = said.consent?.source === 'none' ? ({ source: 'none', on: null } as const) : said.consent;
  return {
    row,
    email: email.value,
    said: { row, email: email.value, ...said, ...(consent !== undefined && { consent }) },
    sameAs: null,
    fault: null,
  };
};

const withoutRow = ({ row: _row, ...said }: ContactRow) => said;

/** Rows of one address that say the same are one; those that say different things are refused, all of them. */
const settleRepeats = (rows: readonly ReadContactRow[]): ReadContactRow[] => {
  const first = new Map<string, ContactRow>();
  const conflicting = new Map<string, number>();
  for (const { said, email } of rows) {
    if (said === null) continue;
    const before = first.get(email);
    if (before === undefined) first.set(email, said);
    else if (!sameValue(withoutRow(before), withoutRow(said))) conflicting.set(email, said.row);
  }
  return rows.map((row) => {
    const before = first.get(row.email);
    if (row.said === null || before === undefined) return row;
    const other = conflicting.get(row.email);
    if (other !== undefined) {
      const about = String(row.row === before.row ? other : before.row);
      return { row: row.row, email: row.email, said: null, sameAs: null, fault: 'conflicting-rows', about };
    }
    return before.row === row.row ? row : { ...row, sameAs: before.row };
  });
};

type ContactTable = { readonly rows: Table; readonly rowsBefore: number };

/** The rows of a file, each numbered as the file numbers it; those in which nothing stands are passed over. `titles`: null for none. */
export const readContactRows = (
  { rows, rowsBefore }: ContactTable,
  titles: number | null,
  reading: ContactReading,
): readonly ReadContactRow[] => {
  const read: ReadContactRow[] = [];
  for (const [index, cells] of rows.entries())
    if (index > (titles ?? -1) && cells.some((cell) => String(cell).trim() !== ''))
      read.push(readRow(cells, index + rowsBefore + 1, reading));
  return settleRepeats(read);
};

/** Words of a column that a person has to explain, as they stand there, each once; at most `most` of them. */
export const unknownWords = (
  { rows }: ContactTable,
  titles: number | null,
  { columns, words }: Pick<ContactReading, 'columns' | 'words'>,
  column: WordColumn,
  most: number,
): readonly string[] => {
  const at = columns.indexOf(column);
  if (at === -1) return [];
  const found = new Map<string, string>();
  for (const cells of rows.slice((titles ?? -1) + 1)) {
    const text = String(cells[at] ?? '').trim();
    if (text === '' || meaningOf(column, text, { ...words, [column]: {} }) !== null) continue;
    found.set(plainWords(text), text);
    if (found.size === most) break;
  }
  return [...found.values()];
};
