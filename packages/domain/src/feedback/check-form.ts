import type { Localized } from '../people/localized.ts';
import { languages } from '../people/person.ts';
import { possibleMarks } from './asked.ts';
import type { FormContent } from './form.ts';
import { hasOptions, type Question } from './question.ts';

/** What does not fit together; content with any of these is not stored. */
export const brokenCodes = [
  'repeated-question-id',
  'repeated-option-id',
  'options-not-offered',
  'points-not-offered',
  'rule-of-unknown-question',
  'rule-of-later-question',
  'rule-of-text',
  'rule-of-impossible-answer',
  'counts-wrong-kind',
  'counts-twice',
] as const;
/** What is still to be done; content with any of these is stored, and not published. */
export const unfinishedCodes = [
  'no-questions',
  'missing-text',
  'too-few-options',
  'repeated-option-text',
  'no-points',
] as const;

/**
 * Something that keeps a form from being published. `path` names it within the content, with questions and options by their
 * places: `title.es`, `questions`, `questions.0.text.en`, `questions.2.options.1.text.es`, `questions.3.showIf`.
 */
export type FormFinding =
  | { readonly severity: 'broken'; readonly code: (typeof brokenCodes)[number]; readonly path: string }
  | {
      readonly severity: 'unfinished';
      readonly code: (typeof unfinishedCodes)[number];
      readonly path: string;
    };

const broken = (code: (typeof brokenCodes)[number], path: string): FormFinding => ({
  severity: 'broken',
  code,
  path,
});
const unfinished = (code: (typeof unfinishedCodes)[number], path: string): FormFinding => ({
  severity: 'unfinished',
  code,
  path,
});

const isBlank = (text: string): boolean => text.trim() === '';

const missing = (text: Localized, path: string): FormFinding[] =>
  languages.flatMap((language) =>
    isBlank(text[language]) ? [unfinished('missing-text', `${path}.${language}`)] : [],
  );
/** A text that may be left out, though not in one language alone. */
const missingIfBegun = (text: Localized, path: string): FormFinding[] =>
  languages.every((language) => isBlank(text[language])) ? [] : missing(text, path);

/** The places at which something stands that stood before. */
const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

const plain = (text: string): string => text.trim().toLowerCase();

const optionFindings = (question: Question, path: string): FormFinding[] => {
  const { kind, options } = question;
  if (!hasOptions(kind)) return options.length > 0 ? [broken('options-not-offered', `${path}.options`)] : [];
  const repeatedTexts = languages.flatMap((language) =>
    repeated(options.map(({ text }) => plain(text[language])))
      .filter((index) => !isBlank(options[index]?.text[language] ?? ''))
      .map((index) => unfinished('repeated-option-text', `${path}.options.${index}.text.${language}`)),
  );
  return [
    ...(options.length < 2 ? [unfinished('too-few-options', `${path}.options`)] : []),
    ...repeated(options.map(({ id }) => id)).map((index) =>
      broken('repeated-option-id', `${path}.options.${index}.id`),
    ),
    ...options.flatMap(({ text }, index) => missing(text, `${path}.options.${index}.text`)),
    ...repeatedTexts,
  ];
};

const pointFindings = ({ kind, points }: Question, path: string): FormFinding[] => {
  if (kind === 'points') return points === 0 ? [unfinished('no-points', `${path}.points`)] : [];
  return points === 0 ? [] : [broken('points-not-offered', `${path}.points`)];
};

const ruleFindings = (question: Question, index: number, questions: readonly Question[]): FormFinding[] => {
  const rule = question.showIf;
  if (rule === null) return [];
  const path = `questions.${index}.showIf`;
  const place = questions.findIndex(({ id }) => id === rule.questionId);
  const asked = questions[place];
  if (asked === undefined) return [broken('rule-of-unknown-question', path)];
  if (place >= index) return [broken('rule-of-later-question', path)];
  if (asked.kind === 'short-text' || asked.kind === 'long-text') return [broken('rule-of-text', path)];
  const possible = possibleMarks(asked);
  return rule.anyOf.every((mark) => possible.includes(mark))
    ? []
    : [broken('rule-of-impossible-answer', path)];
};

const countedKind = { satisfaction: 'rating', recommendation: 'recommendation' } as const;

const countFindings = (question: Question, index: number, questions: readonly Question[]): FormFinding[] => {
  const { counts, kind } = question;
  if (counts === null) return [];
  const path = `questions.${index}.counts`;
  if (kind !== countedKind[counts]) return [broken('counts-wrong-kind', path)];
  // A response is satisfied once: two such questions would count somebody twice.
  return questions.slice(0, index).some((earlier) => earlier.counts === counts)
    ? [broken('counts-twice', path)]
    : [];
};

const questionFindings = (
  question: Question,
  index: number,
  questions: readonly Question[],
): FormFinding[] => {
  const path = `questions.${index}`;
  return [
    ...missing(question.text, `${path}.text`),
    ...missingIfBegun(question.help, `${path}.help`),
    ...optionFindings(question, path),
    ...pointFindings(question, path),
    ...ruleFindings(question, index, questions),
    ...countFindings(question, index, questions),
  ];
};

/** Everything that keeps this content from being published, in the order in which a form is read. None: it can be. */
export const checkForm = (content: FormContent): readonly FormFinding[] => {
  const { title, intro, readBy, thanks, questions } = content;
  return [
    ...missing(title, 'title'),
    ...missingIfBegun(intro, 'intro'),
    ...missing(readBy, 'readBy'),
    ...(questions.length === 0 ? [unfinished('no-questions', 'questions')] : []),
    ...repeated(questions.map(({ id }) => id)).map((index) =>
      broken('repeated-question-id', `questions.${index}.id`),
    ),
    ...questions.flatMap((question, index) => questionFindings(question, index, questions)),
    ...missingIfBegun(thanks, 'thanks'),
  ];
};

/** Whether content may be stored as a draft: nothing in it contradicts itself. */
export const isSound = (content: FormContent): boolean =>
  checkForm(content).every(({ severity }) => severity !== 'broken');
