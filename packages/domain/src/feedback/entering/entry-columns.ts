import { plainWords } from '../../tables/plain-words.ts';
import type { Table } from '../../tables/table.ts';
import type { FormContent } from '../form.ts';

/** What a column of a file holds: nothing of use, the day of the answer, who answered, in which language, or a question's answers. */
export type ColumnRole =
  | { readonly kind: 'ignored' | 'day' | 'audience' | 'language' }
  | { readonly kind: 'answer'; readonly questionId: string };

const names = {
  day: [
    'date',
    'day',
    'fecha',
    'dia',
    'timestamp',
    'marca temporal',
    'submitted',
    'submitted at',
    'completed',
    'answered on',
    'day of the answer',
    'dia de la respuesta',
  ],
  audience: [
    'audience',
    'who',
    'who answered',
    'who is answering',
    'respondent',
    'role',
    'grupo',
    'publico',
    'quien',
    'quien respondio',
    'quien responde',
    'rol',
  ],
  language: ['language', 'lang', 'idioma', 'lengua'],
} as const;

/** Titles above answers, as the product guesses them: a question by its words in either language, or its id. Each role once. */
export const proposeColumns = (
  titles: readonly unknown[],
  { questions }: Pick<FormContent, 'questions'>,
): readonly ColumnRole[] => {
  const taken = new Set<string>();
  const once = (key: string, role: ColumnRole): ColumnRole | null => {
    if (taken.has(key)) return null;
    taken.add(key);
    return role;
  };
  return titles.map((title): ColumnRole => {
    const words = plainWords(String(title));
    const question = questions.find(({ id, text }) =>
      [text.en, text.es, id].some((said) => words !== '' && plainWords(said) === words),
    );
    const kinds = ['day', 'audience', 'language'] as const;
    const kind = kinds.find((name) => names[name].some((known) => known === words));
    const role =
      question !== undefined
        ? once(`answer ${question.id}`, { kind: 'answer', questionId: question.id })
        : kind === undefined
          ? null
          : once(kind, { kind });
    return role ?? { kind: 'ignored' };
  });
};

/** Gives a column a role; what had it before is ignored from then on. */
export const giveRole = (
  roles: readonly ColumnRole[],
  column: number,
  role: ColumnRole,
): readonly ColumnRole[] =>
  roles.map((before, index) => {
    if (index === column) return role;
    const same =
      before.kind === role.kind &&
      (before.kind !== 'answer' || role.kind !== 'answer' || before.questionId === role.questionId);
    return same && role.kind !== 'ignored' ? { kind: 'ignored' } : before;
  });

/** The row of the titles: the first that holds anything. */
export const titleRow = (rows: Table): number =>
  Math.max(
    rows.findIndex((row) => row.some((cell) => String(cell).trim() !== '')),
    0,
  );
