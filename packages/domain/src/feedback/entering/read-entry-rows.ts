import type { Day } from '../../days.ts';
import type { Language } from '../../people/person.ts';
import { dayInCell } from '../../tables/day-in-cell.ts';
import { plainWords } from '../../tables/plain-words.ts';
import type { DateSystem } from '../../tables/serial-days.ts';
import type { Table, TableCell } from '../../tables/table.ts';
import type { Answers } from '../answers.ts';
import { dayFault, type EnteredRow, type RowFault } from '../enter-responses.ts';
import type { Audience, FormVersion } from '../form.ts';
import { checkAnswers } from '../read-answers.ts';
import type { ColumnRole } from './entry-columns.ts';
import { readAnswerCell } from './read-cell.ts';

export type CellFault = {
  readonly questionId: string | null;
  readonly code: RowFault['code'] | 'not-a-day' | 'unknown-language';
};
/** A row of a file: what it would enter, or all that is wrong with it. */
export type ReadRow = { readonly row: number } & (
  | { readonly entered: EnteredRow; readonly faults: readonly [] }
  | { readonly entered: null; readonly faults: readonly CellFault[] }
);

/** What holds of rows in which nothing else stands. */
export type EntryDefaults = {
  readonly audience: Audience;
  readonly language: Language;
  readonly answeredOn: Day;
};

/** Short names, and those that the product itself has on its pages and in its files. */
const audienceNames: Readonly<Record<Audience, readonly string[]>> = {
  patients: ['patients', 'patient', 'a patient', 'pacientes', 'paciente', 'un paciente'],
  families: [
    'families',
    'family',
    'families and caregivers',
    'a family member or caregiver',
    'caregiver',
    'familias',
    'familia',
    'familiares',
    'familiar',
    'familiares y cuidadores',
    'un familiar o cuidador',
    'cuidador',
  ],
  providers: [
    'providers',
    'provider',
    'a provider',
    'proveedores de salud',
    'proveedor de salud',
    'un proveedor de salud',
    'profesionales',
    'profesional',
    'medicos',
    'medico',
  ],
  staff: ['staff', 'somebody on the staff', 'personal', 'alguien del personal', 'empleados', 'empleado'],
  practices: [
    'practices',
    'practice',
    'other practices',
    'another practice',
    'otras clinicas',
    'otra clinica',
    'consultorios',
    'clinicas',
    'clinica',
  ],
};

const audienceOf = (text: string, audiences: readonly Audience[]): Audience | null =>
  audiences.find((audience) => audienceNames[audience].includes(plainWords(text))) ?? null;

const languageOf = (text: string): Language | null => {
  const word = plainWords(text);
  if (['en', 'english', 'ingles'].includes(word)) return 'en';
  return ['es', 'spanish', 'espanol', 'castellano'].includes(word) ? 'es' : null;
};

type Reading = {
  readonly version: FormVersion;
  readonly roles: readonly ColumnRole[];
  readonly defaults: EntryDefaults;
  readonly dates: DateSystem;
  /** Where the file is read: no answer is later than this day, and none much earlier. What counts in the end is the clinic's. */
  readonly today: Day;
};

const readRow = (
  cells: readonly TableCell[],
  row: number,
  { version, roles, defaults, dates, today }: Reading,
): ReadRow => {
  const faults: CellFault[] = [];
  const answers: Answers = {};
  let { answeredOn, audience, language } = defaults;
  for (const [column, role] of roles.entries()) {
    const cell = cells[column] ?? '';
    const text = String(cell).trim();
    if (role.kind === 'ignored' || text === '') continue;
    if (role.kind === 'day') {
      const day = dayInCell(cell, dates);
      if (day === null) faults.push({ questionId: null, code: 'not-a-day' });
      else answeredOn = day;
    } else if (role.kind === 'audience') {
      const found = audienceOf(text, version.audiences);
      if (found === null) faults.push({ questionId: null, code: 'unknown-audience' });
      else audience = found;
    } else if (role.kind === 'language') {
      const found = languageOf(text);
      if (found === null) faults.push({ questionId: null, code: 'unknown-language' });
      else language = found;
    } else if (role.kind === 'answer') {
      const { questionId } = role;
      const question = version.content.questions.find(({ id }) => id === questionId);
      if (question === undefined) continue;
      const read = readAnswerCell(question, cell);
      if ('fault' in read) faults.push({ questionId, code: read.fault });
      else if (read.answer !== null) answers[questionId] = read.answer;
    }
  }
  const late = dayFault(answeredOn, today);
  if (late !== null) faults.push({ questionId: null, code: late });
  if (faults.length > 0) return { row, entered: null, faults };
  const checked = checkAnswers(version.content, answers);
  if (!checked.ok) return { row, entered: null, faults: checked.failure.faults };
  const entered = {
    row,
    formVersion: version.version,
    audience,
    language,
    answeredOn,
    answers: checked.value,
  };
  return { row, entered, faults: [] };
};

/** The rows of a file below its titles, each numbered as the file numbers it; those in which nothing stands are passed over. */
export const readEntryRows = (
  table: { readonly rows: Table; readonly rowsBefore: number },
  titles: number,
  reading: Reading,
): readonly ReadRow[] =>
  table.rows
    .map((cells, index) => ({ cells, index }))
    .slice(titles + 1)
    .filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''))
    .map(({ cells, index }) => readRow(cells, index + table.rowsBefore + 1, reading));
