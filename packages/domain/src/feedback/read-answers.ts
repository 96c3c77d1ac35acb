import { fail, type Result, succeed } from '../result.ts';
import type { Answers, FeedbackAnswer } from './answers.ts';
import { answerTo, isAsked, possibleMarks } from './asked.ts';
import type { FormContent } from './form.ts';
import { longestLongText, longestShortText, type Question } from './question.ts';

/** Why an answer is not taken. `unknown-question` and `nothing-answered` are of typed answers and of the whole. */
export const answerFaultCodes = [
  'required',
  'wrong-type',
  'too-long',
  'unknown-option',
  'points-overspent',
  'unknown-question',
  'nothing-answered',
] as const;
export type AnswerFaultCode = (typeof answerFaultCodes)[number];
/** What is wrong with the answer to a question; null where it is wrong with all of them together. */
export type AnswerFault = { readonly questionId: string | null; readonly code: AnswerFaultCode };
export type AnswersRefused = {
  readonly code: 'answers-refused';
  /** One for a question at most, in the order in which they are asked. */
  readonly faults: readonly AnswerFault[];
};

/** A form's posted fields by name, each with all the values that were sent under it. */
export type PostedFields = Readonly<Record<string, readonly string[]>>;

/** The name of the field that answers a question. It cannot meet a field that is no answer: those have no dot. */
export const answerField = (questionId: string): string => `q.${questionId}`;
/** The name of the field that holds the points spent on a wish. */
export const pointsField = (questionId: string, optionId: string): string =>
  `${answerField(questionId)}.${optionId}`;

type Read =
  | { readonly answer: FeedbackAnswer | null }
  | { readonly fault: Exclude<AnswerFaultCode, 'required'> };
const unanswered: Read = { answer: null };

/** Line ends of one kind and nothing invisible at the ends: browsers send CR LF. A half of a character cannot be stored. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').toWellFormed().trim();

const readText = (question: Question, value: string): Read => {
  const long = question.kind === 'long-text';
  const text = long ? tidy(value) : tidy(value).replace(/\n+/g, ' ');
  if (text === '') return unanswered;
  return text.length > (long ? longestLongText : longestShortText)
    ? { fault: 'too-long' }
    : { answer: { kind: 'text', value: text } };
};

const readNumber = (question: Question, value: number): Read =>
  possibleMarks(question).includes(String(value))
    ? { answer: { kind: 'number', value } }
    : { fault: 'wrong-type' };

const readChoice = (question: Question, value: string): Read =>
  possibleMarks(question).includes(value)
    ? { answer: { kind: 'choice', value } }
    : { fault: 'unknown-option' };

/** In the order of the options, each once. */
const readChoices = (question: Question, values: readonly string[]): Read => {
  const possible = possibleMarks(question);
  if (!values.every((value) => possible.includes(value))) return { fault: 'unknown-option' };
  const value = possible.filter((id) => values.includes(id));
  return value.length === 0 ? unanswered : { answer: { kind: 'choices', value } };
};

const readPoints = (question: Question, spent: readonly (readonly [string, number])[]): Read => {
  const possible = possibleMarks(question);
  if (!spent.every(([optionId]) => possible.includes(optionId))) return { fault: 'unknown-option' };
  if (!spent.every(([, points]) => Number.isInteger(points) && points >= 0)) return { fault: 'wrong-type' };
  if (spent.reduce((sum, [, points]) => sum + points, 0) > question.points)
    return { fault: 'points-overspent' };
  const given = spent.filter(([, points]) => points > 0);
  return given.length === 0 ? unanswered : { answer: { kind: 'points', value: Object.fromEntries(given) } };
};

/** What was posted, of one question. Blank fields are no answer: without script, nothing chosen is posted as nothing or as blank. */
const readPosted = (question: Question, fields: PostedFields): Read => {
  const { kind } = question;
  const under = (name: string): readonly string[] =>
    Object.hasOwn(fields, name) ? (fields[name] ?? []) : [];
  if (kind === 'points') {
    const typed = question.options.flatMap(({ id }) => {
      const values = under(pointsField(question.id, id)).filter((value) => value.trim() !== '');
      return values.map((value) => [id, value.trim()] as const);
    });
    if (new Set(typed.map(([id]) => id)).size < typed.length) return { fault: 'wrong-type' };
    if (!typed.every(([, value]) => /^\d{1,3}$/.test(value))) return { fault: 'wrong-type' };
    return readPoints(
      question,
      typed.map(([id, value]) => [id, Number(value)]),
    );
  }
  const values = under(answerField(question.id)).filter((value) => value.trim() !== '');
  if (kind === 'multiple') return readChoices(question, values);
  const [value] = values;
  if (value === undefined) return unanswered;
  if (values.length > 1) return { fault: 'wrong-type' };
  if (kind === 'short-text' || kind === 'long-text') return readText(question, value);
  if (kind === 'yes-no' || kind === 'single') return readChoice(question, value);
  return /^\d{1,2}$/.test(value) ? readNumber(question, Number(value)) : { fault: 'wrong-type' };
};

const answerKind = {
  rating: 'number',
  recommendation: 'number',
  'yes-no': 'choice',
  single: 'choice',
  multiple: 'choices',
  'short-text': 'text',
  'long-text': 'text',
  points: 'points',
} as const;

const readTyped = (question: Question, answer: FeedbackAnswer): Read => {
  if (answer.kind !== answerKind[question.kind]) return { fault: 'wrong-type' };
  if (answer.kind === 'text') return readText(question, answer.value);
  if (answer.kind === 'number') return readNumber(question, answer.value);
  if (answer.kind === 'choice') return readChoice(question, answer.value);
  if (answer.kind === 'choices') return readChoices(question, answer.value);
  return readPoints(question, Object.entries(answer.value));
};

/** Reads question by question; what is hidden by answers before it is not read at all, and is not missed. */
const readAll = (
  content: Pick<FormContent, 'questions'>,
  read: (question: Question) => Read,
  isMissed: (question: Question) => boolean,
): { answers: Answers; faults: AnswerFault[] } => {
  const answers: Answers = {};
  const faults: AnswerFault[] = [];
  for (const question of content.questions) {
    if (!isAsked(question, answers)) continue;
    const found = read(question);
    if ('fault' in found) faults.push({ questionId: question.id, code: found.fault });
    else if (found.answer !== null) answers[question.id] = found.answer;
    else if (isMissed(question)) faults.push({ questionId: question.id, code: 'required' });
  }
  return { answers, faults };
};

const settle = (answers: Answers, faults: readonly AnswerFault[]): Result<Answers, AnswersRefused> => {
  if (faults.length > 0) return fail({ code: 'answers-refused', faults });
  return Object.keys(answers).length === 0
    ? fail({ code: 'answers-refused', faults: [{ questionId: null, code: 'nothing-answered' }] })
    : succeed(answers);
};

/** The answers in the fields of a posted form, by the rules of the version that it answers. Other fields are passed over. */
export const readAnswers = (
  content: Pick<FormContent, 'questions'>,
  fields: PostedFields,
): Result<Answers, AnswersRefused> => {
  const { answers, faults } = readAll(
    content,
    (question) => readPosted(question, fields),
    ({ required }) => required,
  );
  return settle(answers, faults);
};

/**
 * Answers typed in from paper or a file, by the same rules, but for what is required: nobody can be asked again what they left
 * blank. An answer to a question that the version has not is a fault.
 */
export const checkAnswers = (
  content: Pick<FormContent, 'questions'>,
  typed: Answers,
): Result<Answers, AnswersRefused> => {
  const { answers, faults } = readAll(
    content,
    (question) => {
      const answer = answerTo(typed, question.id);
      return answer === null ? unanswered : readTyped(question, answer);
    },
    () => false,
  );
  const known = new Set(content.questions.map(({ id }) => id));
  const unknown = Object.keys(typed).filter((questionId) => !known.has(questionId));
  return settle(answers, [
    ...faults,
    ...unknown.map((questionId): AnswerFault => ({ questionId, code: 'unknown-question' })),
  ]);
};
