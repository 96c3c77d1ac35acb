import Papa from 'papaparse';
import { emailAddressSchema, type Language } from '../people/person.ts';
import { fail, type Result, succeed } from '../result.ts';
import { columnsOf, languageOf } from './clinic-list-columns.ts';
import { mostRows, type RowFault } from './clinic-list-faults.ts';
import { type InvitedClinic, longestClinicName } from './participation-invitation.ts';

/** A row as it was read: `row` counts as a spreadsheet does, the header and empty rows included. */
export type ListedClinic = {
  readonly row: number;
  /** As written, for the report. */
  readonly clinicName: string;
  readonly email: string;
  readonly read: Result<InvitedClinic, { readonly code: RowFault }>;
};

export type ListFailure = { readonly code: 'list-without-clinics' | 'list-too-long' };

const delimiters = [',', ';', '\t', '|'] as const;
type Cells = readonly string[];
type Table = { readonly rows: readonly Cells[]; readonly broken: ReadonlySet<number> };

/** Line breaks and control characters are no part of a name or an address. */
const inOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const tableOf = (text: string, delimiter: string): Table => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const broken = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : []));
  return { rows: data.map((cells) => cells.map(inOneLine)), broken: new Set(broken) };
};

/** The address in `Ana Torres <ana@example.org>`, as mail programs write it. */
const addressIn = (cell: string): string => /<([^<>]*)>\s*$/.exec(cell)?.[1]?.trim() ?? cell;

const isAddressLike = (cell: string): boolean => /^[^\s@,;|]+@[^\s@,;|]+$/.test(addressIn(cell));

const withAddress = ({ rows }: Table): number => rows.filter((cells) => cells.some(isAddressLike)).length;

/** The first line by which spreadsheet programs name the delimiter: `sep=;`. */
const namedDelimiter = /^sep=(.)\n/i;

/**
 * What separates cells is what leaves an address alone in a cell in most rows: counting delimiters would take the commas in
 * the clinics' names for them.
 */
const bestTable = (text: string): Table => {
  const [first, ...others] = delimiters.map((delimiter) => tableOf(text, delimiter));
  if (first === undefined) return { rows: [], broken: new Set() };
  return others.reduce((best, table) => (withAddress(table) > withAddress(best) ? table : best), first);
};

const isEmpty = (cells: Cells): boolean => cells.every((cell) => cell === '');

const readRow = (
  name: string,
  address: string,
  language: Language | null,
): Result<InvitedClinic, { readonly code: RowFault }> => {
  if (name === '') return fail({ code: 'name-missing' });
  if (name.length > longestClinicName) return fail({ code: 'name-too-long' });
  if (address === '') return fail({ code: 'address-missing' });
  const email = emailAddressSchema.safeParse(address);
  if (!email.success) return fail({ code: 'address-invalid' });
  if (language === null) return fail({ code: 'language-unknown' });
  return succeed({ clinicName: name, email: email.data, language });
};

/** Without a byte-order mark, and with line breaks of one kind. */
const normalized = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/**
 * Reads a list of clinics from CSV text: with or without a byte-order mark and a header in English or Spanish, delimited by
 * commas, semicolons, tabs or bars, with quoted cells that hold delimiters, quotes or line breaks. Every row that is not
 * empty comes back, read or with what is wrong with it; of one address only the first row counts. `standard`: the language
 * of letters to clinics for which the list names none.
 */
export const readClinicList = (
  text: string,
  standard: Language,
): Result<readonly ListedClinic[], ListFailure> => {
  const lines = normalized(text);
  const delimiter = namedDelimiter.exec(lines)?.[1];
  const rowsBefore = delimiter === undefined ? 0 : 1;
  const table =
    delimiter === undefined ? bestTable(lines) : tableOf(lines.replace(namedDelimiter, ''), delimiter);
  const { header, name, email, language } = columnsOf(table.rows, isAddressLike);
  const seen = new Set<string>();
  const listed = table.rows.flatMap((cells, index): ListedClinic[] => {
    if (isEmpty(cells) || index === header) return [];
    const clinicName = cells[name] ?? '';
    const address = addressIn(cells[email] ?? '');
    const asked = language === null ? '' : (cells[language] ?? '');
    const row = { row: index + rowsBefore + 1, clinicName, email: address };
    if (table.broken.has(index)) return [{ ...row, read: fail({ code: 'quotes-broken' }) }];
    const read = readRow(clinicName, address, asked === '' ? standard : languageOf(asked));
    if (!read.ok) return [{ ...row, read }];
    if (seen.has(read.value.email)) return [{ ...row, read: fail({ code: 'duplicate' }) }];
    seen.add(read.value.email);
    return [{ ...row, read }];
  });
  if (listed.length === 0) return fail({ code: 'list-without-clinics' });
  return listed.length > mostRows ? fail({ code: 'list-too-long' }) : succeed(listed);
};
