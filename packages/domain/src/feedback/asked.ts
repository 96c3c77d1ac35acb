import type { Answers, FeedbackAnswer } from './answers.ts';
import { bestRating, hasOptions, mostLikely, type Question } from './question.ts';

const digits = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** What a rule can ask for of an answer to this question: digits, `yes` and `no`, or options' ids. None of a text. */
export const possibleMarks = (question: Question): readonly string[] => {
  if (question.kind === 'rating') return digits(1, bestRating);
  if (question.kind === 'recommendation') return digits(0, mostLikely);
  if (question.kind === 'yes-no') return ['yes', 'no'];
  return hasOptions(question.kind) ? question.options.map(({ id }) => id) : [];
};

/** What rules see of an answer. Of points, the wishes that got any. */
export const marksOf = (answer: FeedbackAnswer): readonly string[] => {
  if (answer.kind === 'number') return [String(answer.value)];
  if (answer.kind === 'choice') return [answer.value];
  if (answer.kind === 'choices') return answer.value;
  if (answer.kind === 'points')
    return Object.entries(answer.value).flatMap(([optionId, points]) => (points > 0 ? [optionId] : []));
  return [];
};

/** The answer to a question; null where there is none. A question may be called as what every object has. */
export const answerTo = (answers: Answers, questionId: string): FeedbackAnswer | null =>
  (Object.hasOwn(answers, questionId) ? answers[questionId] : null) ?? null;

/** Whether a question's rule is met by the answers to questions that were asked before it. */
export const isAsked = (question: Question, earlier: Answers): boolean => {
  const rule = question.showIf;
  if (rule === null) return true;
  const answer = answerTo(earlier, rule.questionId);
  return answer !== null && marksOf(answer).some((mark) => rule.anyOf.includes(mark));
};

/** The questions that are asked of who gave these answers, in their order. An answer to one that is not asked opens no other. */
export const askedQuestions = (questions: readonly Question[], answers: Answers): readonly Question[] => {
  const earlier: Answers = {};
  return questions.filter((question) => {
    if (!isAsked(question, earlier)) return false;
    const answer = answerTo(answers, question.id);
    if (answer !== null) earlier[question.id] = answer;
    return true;
  });
};
