import { plainWords } from '../../tables/plain-words.ts';
import type { Table } from '../../tables/table.ts';

/** What a column of a file of contacts holds. */
export const contactColumns = [
  'ignored',
  'email',
  'firstName',
  'lastName',
  'language',
  'audience',
  'topics',
  'portalStatus',
  'consentSource',
  'consentOn',
] as const;
export type ContactColumn = (typeof contactColumns)[number];

/** Titles above columns, in plain words, as files from elsewhere and our own have them. */
const titles: Readonly<Record<Exclude<ContactColumn, 'ignored'>, readonly string[]>> = {
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'mail',
    'address',
    'correo',
    'correo electronico',
    'direccion de correo',
    'direccion de correo electronico',
  ],
  firstName: ['first name', 'firstname', 'first', 'given name', 'name', 'nombre', 'nombres', 'primer nombre'],
  lastName: ['last name', 'lastname', 'last', 'surname', 'family name', 'apellido', 'apellidos'],
  language: [
    'language',
    'lang',
    'preferred language',
    'language they read',
    'idioma',
    'lengua',
    'idioma preferido',
    'idioma que lee',
  ],
  audience: ['audience', 'group', 'type', 'role', 'publico', 'grupo', 'tipo', 'rol'],
  topics: [
    'topics',
    'topic',
    'interests',
    'interested in',
    'tags',
    'temas',
    'tema',
    'intereses',
    'le interesa',
    'etiquetas',
  ],
  portalStatus: [
    'portal status',
    'portal',
    'status',
    'enrollment',
    'enrolled',
    'situacion en el portal',
    'estado',
    'inscripcion',
    'inscrito',
  ],
  consentSource: [
    'consent',
    'consent source',
    'agreed',
    'opt in',
    'consentimiento',
    'acepto',
    'autorizacion',
  ],
  consentOn: [
    'date of consent',
    'consent date',
    'consented on',
    'opt in date',
    'fecha del consentimiento',
    'fecha de consentimiento',
    'fecha de autorizacion',
  ],
};

const named = contactColumns.filter((column) => column !== 'ignored');

/** What columns hold, as their titles say. Each role once: the first column that has the title. */
export const proposeContactColumns = (row: readonly unknown[]): readonly ContactColumn[] => {
  const taken = new Set<ContactColumn>();
  return row.map((title) => {
    const words = plainWords(String(title));
    const column = named.find((one) => titles[one].includes(words));
    if (column === undefined || taken.has(column)) return 'ignored';
    taken.add(column);
    return column;
  });
};

/** Gives a column a role; what had it before is left out from then on. */
export const giveContactColumn = (
  columns: readonly ContactColumn[],
  at: number,
  role: ContactColumn,
): readonly ContactColumn[] =>
  columns.map((before, index) => {
    if (index === at) return role;
    return before === role ? 'ignored' : before;
  });

/** Rows that are looked through for titles. */
const rowsOfTitles = 20;

/**
 * The row of the titles: the one of the first few in which most columns are known, otherwise the first that holds anything; null where
 * that row holds an address already, so that there are no titles.
 */
export const contactTitleRow = (rows: Table): number | null => {
  const known = rows
    .slice(0, rowsOfTitles)
    .map((row, index) => ({
      index,
      count: proposeContactColumns(row).filter((column) => column !== 'ignored').length,
    }))
    .sort((one, other) => other.count - one.count || one.index - other.index)[0];
  if (known !== undefined && known.count > 0) return known.index;
  const first = rows.findIndex((row) => row.some((cell) => String(cell).trim() !== ''));
  return first === -1 || rows[first]?.some((cell) => String(cell).includes('@')) ? null : first;
};

/** Columns of a file without titles: the one with addresses is known, and nothing else. */
export const columnsWithoutTitles = (rows: Table): readonly ContactColumn[] => {
  const width = Math.max(0, ...rows.slice(0, rowsOfTitles).map((row) => row.length));
  const sample = rows.slice(0, rowsOfTitles);
  const addresses = Array.from(
    { length: width },
    (_, column) => sample.filter((row) => String(row[column] ?? '').includes('@')).length,
  );
  const most = Math.max(0, ...addresses);
  const at = most === 0 ? -1 : addresses.indexOf(most);
  return addresses.map((_, column) => (column === at ? 'email' : 'ignored'));
};
