import { plainWords } from '../../tables/plain-words.ts';
import type { TableCell } from '../../tables/table.ts';
import { possibleMarks } from '../asked.ts';
import type { Question } from '../question.ts';
import { isTaken, type TypedAnswer } from './typed-answer.ts';

const nothing: TypedAnswer = { answer: null };
const yes = ['yes', 'y', 'si', 's', 'true', '1', 'x'];
const no = ['no', 'n', 'false', '0'];

/** The option that this names, by its text in either language or its id. */
const optionCalled = ({ options }: Question, said: string): string | null => {
  const words = plainWords(said);
  const found = options.find(
    ({ id, text }) => id === said.trim() || plainWords(text.en) === words || plainWords(text.es) === words,
  );
  return found?.id ?? null;
};

/** Options that stand one after the other: divided by what no option's text has, and by commas if nothing else helps. */
const optionsIn = (question: Question, text: string): string[] | null => {
  const whole = optionCalled(question, text);
  if (whole !== null) return [whole];
  for (const mark of [/[;|\n]+/, /[,;|\n]+/]) {
    const parts = text.split(mark).filter((part) => part.trim() !== '');
    const ids = parts.map((part) => optionCalled(question, part)).filter((id) => id !== null);
    if (ids.length === parts.length) return [...new Set(ids)];
  }
  return null;
};

const pointsIn = (question: Question, text: string): TypedAnswer => {
  const spent: [string, number][] = [];
  for (const part of text.split(/[;|\n]+/).filter((piece) => piece.trim() !== '')) {
    const [, wish = '', points = ''] = /^(.*?)[:=]\s*(\d{1,3})\s*$/.exec(part) ?? [];
    if (points === '') return { fault: 'wrong-type' };
    const id = optionCalled(question, wish);
    if (id === null) return { fault: 'unknown-option' };
    if (Number(points) > 0) spent.push([id, Number(points)]);
  }
  return spent.length === 0 ? nothing : { answer: { kind: 'points', value: Object.fromEntries(spent) } };
};

const read = (question: Question, text: string): TypedAnswer => {
  switch (question.kind) {
    case 'rating':
    case 'recommendation': {
      const [, digits = ''] = /^(\d{1,2})(?:\.0+)?$/.exec(text) ?? [];
      return possibleMarks(question).includes(digits)
        ? { answer: { kind: 'number', value: Number(digits) } }
        : { fault: 'wrong-type' };
    }
    case 'yes-no': {
      const word = plainWords(text);
      if (yes.includes(word)) return { answer: { kind: 'choice', value: 'yes' } };
      return no.includes(word) ? { answer: { kind: 'choice', value: 'no' } } : { fault: 'wrong-type' };
    }
    case 'single': {
      const id = optionCalled(question, text);
      return id === null ? { fault: 'unknown-option' } : { answer: { kind: 'choice', value: id } };
    }
    case 'multiple': {
      const ids = optionsIn(question, text);
      if (ids === null) return { fault: 'unknown-option' };
      return ids.length === 0 ? nothing : { answer: { kind: 'choices', value: ids } };
    }
    case 'points':
      return pointsIn(question, text);
    case 'short-text':
    case 'long-text':
      return { answer: { kind: 'text', value: text } };
  }
};

/**
 * What a cell of a file answers: a number, yes or no, options by their texts in either language (several divided by semicolons),
 * `wish: points; wish: points`, or text. Blank is no answer.
 */
export const readAnswerCell = (question: Question, cell: TableCell): TypedAnswer => {
  const text = String(cell).trim();
  if (text === '') return nothing;
  const found = read(question, text);
  if ('fault' in found || found.answer === null) return found;
  const fault = isTaken(question, found.answer);
  return fault === null ? found : { fault };
};
