import { possibleMarks } from './asked.ts';
import type { Question } from './question.ts';

const mended = (question: Question, earlier: readonly Question[]): Question => {
  const rule = question.showIf;
  if (rule === null) return question;
  const asked = earlier.find(({ id }) => id === rule.questionId);
  const possible = asked === undefined ? [] : possibleMarks(asked);
  const anyOf = rule.anyOf.filter((mark) => possible.includes(mark));
  if (anyOf.length === rule.anyOf.length) return question;
  return { ...question, showIf: anyOf.length === 0 ? null : { ...rule, anyOf } };
};

/**
 * The questions with rules that hold: after a question or an option was taken away, moved, or made one of another kind, what
 * rules asked for and nobody can answer any more is left out of them. A rule that asks for nothing then is no rule.
 */
export const mendRules = (questions: readonly Question[]): Question[] =>
  questions.map((question, index) => mended(question, questions.slice(0, index)));
