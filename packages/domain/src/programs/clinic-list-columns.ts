import type { Language } from '../people/person.ts';
import { plainWords } from '../tables/plain-words.ts';

const words = {
  name: [
    'clinic',
    'clinic name',
    'name',
    'name of clinic',
    'organization',
    'organization name',
    'health center',
    'grantee',
    'clinica',
    'nombre',
    'nombre de la clinica',
    'organizacion',
    'centro de salud',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'address',
    'contact',
    'contact email',
    'correo',
    'correo electronico',
    'direccion de correo',
    'contacto',
  ],
  language: ['language', 'lang', 'letter language', 'idioma', 'lengua'],
} as const;

const languages: Readonly<Record<string, Language>> = {
  en: 'en',
  english: 'en',
  ingles: 'en',
  es: 'es',
  spanish: 'es',
  espanol: 'es',
};

/** The language a cell names, in either language or by its code; null for any other word. */
export const languageOf = (cell: string): Language | null => languages[plainWords(cell)] ?? null;

export type Columns = {
  /** The index of the row that names the columns; null where none does. */
  readonly header: number | null;
  readonly name: number;
  readonly email: number;
  /** Null where the list has no such column. */
  readonly language: number | null;
};

type Rows = readonly (readonly string[])[];

/** The column with the most addresses; the second where there is none at all. */
const columnOfAddresses = (rows: Rows, isAddress: (cell: string) => boolean): number => {
  const counts = new Map<number, number>();
  for (const cells of rows)
    for (const [index, cell] of cells.entries())
      if (isAddress(cell)) counts.set(index, (counts.get(index) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 1;
};

/** The first other column in which whatever is written names a language. */
const columnOfLanguages = (rows: Rows, others: readonly number[]): number | null => {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const isOfLanguages = (index: number) => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => languageOf(cell) !== null);
  };
  for (let index = 0; index < width; index += 1)
    if (!others.includes(index) && isOfLanguages(index)) return index;
  return null;
};

/**
 * Which column holds what: as the first row says where it has a word that is known, otherwise by what the cells hold. A row
 * with an address in it is no header, so that no clinic is taken for one.
 */
export const columnsOf = (rows: Rows, isAddress: (cell: string) => boolean): Columns => {
  const index = rows.findIndex((cells) => cells.some((cell) => cell !== ''));
  const first = rows[index] ?? [];
  const titles = first.some(isAddress) ? [] : first.map(plainWords);
  const titled = (known: readonly string[]): number | null => {
    const found = titles.findIndex((title) => known.includes(title));
    return found < 0 ? null : found;
  };
  const [nameTitle, emailTitle, languageTitle] = [words.name, words.email, words.language].map(titled);
  const email = emailTitle ?? columnOfAddresses(rows, isAddress);
  const name = nameTitle ?? (email === 0 ? 1 : 0);
  const known = [nameTitle, emailTitle, languageTitle].some((title) => title !== null);
  return {
    header: known ? index : null,
    name,
    email,
    language: languageTitle ?? (known ? null : columnOfLanguages(rows, [name, email])),
  };
};
