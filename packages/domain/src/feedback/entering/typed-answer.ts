import type { FeedbackAnswer } from '../answers.ts';
import { possibleMarks } from '../asked.ts';
import type { Question } from '../question.ts';
import { type AnswerFaultCode, checkAnswers } from '../read-answers.ts';

/** An answer as it was typed; null for none. */
export type TypedAnswer = { readonly answer: FeedbackAnswer | null } | { readonly fault: AnswerFaultCode };
const nothing: TypedAnswer = { answer: null };

const yes = ['1', 'y', 'yes', 's', 'si', 'sí'];
const no = ['2', 'n', 'no'];

/** The places that digits name, counted from 1; of nine options or fewer every digit is one, so that `134` is three. */
const placesIn = (text: string, of: number): number[] | null => {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (!words.every((word) => /^\d+$/.test(word))) return null;
  return words.flatMap((word) => (of <= 9 ? [...word] : [word])).map(Number);
};

const readChoices = ({ kind, options }: Question, text: string): TypedAnswer => {
  const places = placesIn(text, options.length);
  if (places === null) return { fault: 'wrong-type' };
  const ids = places.map((place) => options[place - 1]?.id ?? null);
  const known = ids.filter((id) => id !== null);
  const [only] = known;
  if (only === undefined || known.length < ids.length) return { fault: 'unknown-option' };
  if (kind === 'multiple') return { answer: { kind: 'choices', value: [...new Set(known)] } };
  return known.length === 1 ? { answer: { kind: 'choice', value: only } } : { fault: 'wrong-type' };
};

const readPoints = ({ options }: Question, text: string): TypedAnswer => {
  const words = text.split(/[\s,;]+/);
  if (!words.every((word) => /^\d{1,3}$/.test(word))) return { fault: 'wrong-type' };
  if (words.length > options.length) return { fault: 'unknown-option' };
  const value = Object.fromEntries(
    options.flatMap(({ id }, index) => (Number(words[index] ?? 0) > 0 ? [[id, Number(words[index])]] : [])),
  );
  return Object.keys(value).length === 0 ? nothing : { answer: { kind: 'points', value } };
};

const read = (question: Question, text: string): TypedAnswer => {
  switch (question.kind) {
    case 'rating':
    case 'recommendation':
      return possibleMarks(question).includes(text)
        ? { answer: { kind: 'number', value: Number(text) } }
        : { fault: 'wrong-type' };
    case 'yes-no': {
      const word = text.toLowerCase();
      if (yes.includes(word)) return { answer: { kind: 'choice', value: 'yes' } };
      return no.includes(word) ? { answer: { kind: 'choice', value: 'no' } } : { fault: 'wrong-type' };
    }
    case 'single':
    case 'multiple':
      return readChoices(question, text);
    case 'points':
      return readPoints(question, text);
    case 'short-text':
    case 'long-text':
      return { answer: { kind: 'text', value: text } };
  }
};

/** Whether the question by itself takes this answer, whatever else was answered. */
export const isTaken = (question: Question, answer: FeedbackAnswer): AnswerFaultCode | null => {
  const alone = { ...question, showIf: null };
  const checked = checkAnswers({ questions: [alone] }, { [question.id]: answer });
  return checked.ok ? null : (checked.failure.faults[0]?.code ?? null);
};

/**
 * What somebody typed who reads a sheet of paper: a digit for a rating, the places of options (`3`, `134` or `1 12`), 1 or 2 for
 * yes or no, points in the order of the wishes (`5 0 3`), or text. Blank is no answer.
 */
export const readTypedAnswer = (question: Question, typed: string): TypedAnswer => {
  const text = typed.trim();
  if (text === '') return nothing;
  const found = read(question, text);
  if ('fault' in found || found.answer === null) return found;
  const fault = isTaken(question, found.answer);
  return fault === null ? found : { fault };
};
