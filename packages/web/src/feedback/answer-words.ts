import type { Answers, FeedbackAnswer } from '@portolan/domain/feedback/answers';
import { answerTo } from '@portolan/domain/feedback/asked';
import { bestRating, mostLikely, type Question } from '@portolan/domain/feedback/question';
import { said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';

type AnswerTexts = {
  readonly of: (value: number, most: number) => string;
  readonly points: (wish: string, points: number) => string;
  readonly yes: string;
  readonly no: string;
};

const optionText = (question: Question, optionId: string, language: Language): string => {
  const option = question.options.find(({ id }) => id === optionId);
  return option === undefined ? optionId : said(option.text, language);
};

/** An answer as lines of text, in a language; what was written stands as it was written. */
export const answerLines = (
  question: Question,
  answer: FeedbackAnswer,
  language: Language,
  t: AnswerTexts,
): readonly string[] => {
  switch (answer.kind) {
    case 'text':
      return [answer.value];
    case 'number':
      return [t.of(answer.value, question.kind === 'recommendation' ? mostLikely : bestRating)];
    case 'choice':
      if (question.kind === 'yes-no') return [answer.value === 'yes' ? t.yes : t.no];
      return [optionText(question, answer.value, language)];
    case 'choices':
      return answer.value.map((id) => optionText(question, id, language));
    case 'points':
      return Object.entries(answer.value)
        .filter(([, points]) => points > 0)
        .toSorted(([, one], [, other]) => other - one)
        .map(([id, points]) => t.points(optionText(question, id, language), points));
  }
};

/** The answer to a question in one line; null where there is none. */
export const shortAnswer = (
  question: Question,
  answers: Answers,
  language: Language,
  t: AnswerTexts,
): string | null => {
  const answer = answerTo(answers, question.id);
  return answer === null ? null : answerLines(question, answer, language, t).join(', ');
};
