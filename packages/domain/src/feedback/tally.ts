import type { FeedbackAnswer } from './answers.ts';
import type { FeedbackMonth, Tally } from './feedback-month.ts';
import type { Question } from './question.ts';
import type { Response } from './response.ts';

/** What no answers add up to. */
export const emptyTally: Tally = {
  responses: 0,
  satisfaction: { sum: 0, of: 0 },
  recommendation: { sum: 0, of: 0 },
  hoursToReview: { sum: 0, of: 0 },
  hoursToClose: { sum: 0, of: 0 },
  themes: {},
  questions: {},
};

type Summed = Tally['satisfaction'];
type QuestionTally = Tally['questions'][string];
type Counts = Readonly<Record<string, number>>;

const plus = (one: Summed, other: Summed): Summed => ({ sum: one.sum + other.sum, of: one.of + other.of });

/** By name, so that what is the same is written the same. People name themes: one may be called as what every object has. */
const record = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].toSorted(([one], [other]) => (one < other ? -1 : 1)));

const addCounts = (parts: readonly Counts[]): Record<string, number> => {
  const sums = new Map<string, number>();
  for (const part of parts)
    for (const [name, count] of Object.entries(part)) sums.set(name, (sums.get(name) ?? 0) + count);
  return record(sums);
};

const addQuestions = (parts: readonly Tally['questions'][]): Tally['questions'] => {
  const byQuestion = new Map<string, QuestionTally[]>();
  for (const part of parts)
    for (const [questionId, one] of Object.entries(part)) {
      const known = byQuestion.get(questionId);
      if (known === undefined) byQuestion.set(questionId, [one]);
      else known.push(one);
    }
  return record(
    [...byQuestion].map(([questionId, tallies]) => [
      questionId,
      {
        answered: tallies.reduce((sum, { answered }) => sum + answered, 0),
        sum: tallies.reduce((total, { sum }) => total + sum, 0),
        options: addCounts(tallies.map(({ options }) => options)),
      },
    ]),
  );
};

/** Adds tallies. They are whole numbers, so the sum is exact in any order and grouping. */
export const addTallies = (parts: readonly Tally[]): Tally => {
  const sumOf = (pick: (tally: Tally) => Summed): Summed => parts.map(pick).reduce(plus, { sum: 0, of: 0 });
  return {
    responses: parts.reduce((sum, { responses }) => sum + responses, 0),
    satisfaction: sumOf(({ satisfaction }) => satisfaction),
    recommendation: sumOf(({ recommendation }) => recommendation),
    hoursToReview: sumOf(({ hoursToReview }) => hoursToReview),
    hoursToClose: sumOf(({ hoursToClose }) => hoursToClose),
    themes: addCounts(parts.map(({ themes }) => themes)),
    questions: addQuestions(parts.map(({ questions }) => questions)),
  };
};

const once = (names: readonly string[]): Record<string, number> =>
  record([...new Set(names)].map((name) => [name, 1]));

/** An answer as numbers: a text only says that it was answered. A number is also counted by its digits, as an option is by its id. */
const questionTally = (answer: FeedbackAnswer): QuestionTally => {
  switch (answer.kind) {
    case 'number':
      return { answered: 1, sum: answer.value, options: once([String(answer.value)]) };
    case 'choice':
      return { answered: 1, sum: 0, options: once([answer.value]) };
    case 'choices':
      return { answered: 1, sum: 0, options: once(answer.value) };
    case 'points':
      return {
        answered: 1,
        sum: 0,
        options: record(Object.entries(answer.value).filter(([, points]) => points > 0)),
      };
    case 'text':
      return { answered: 1, sum: 0, options: {} };
  }
};

const leastPromoter = 9;
const mostDetractor = 6;
/** 1 for who would recommend it, -1 for who would not. Source: Reichheld, "The One Number You Need to Grow", 2003. */
const recommended = (likely: number): number => {
  if (likely >= leastPromoter) return 1;
  return likely <= mostDetractor ? -1 : 0;
};

const millisecondsPerHour = 3_600_000;
/** Whole hours, rounded; none below zero: paper is entered with the day on which it was answered. */
const hoursUntil = (answeredAt: string, at: string | null): Summed => {
  if (at === null) return { sum: 0, of: 0 };
  const hours = Math.round((Date.parse(at) - Date.parse(answeredAt)) / millisecondsPerHour);
  return { sum: Math.max(0, hours), of: 1 };
};

/** What counts of a response. */
export type Countable = Pick<
  Response,
  'answers' | 'answeredAt' | 'closedAt' | 'reviewedAt' | 'status' | 'theme'
>;
/** What a question is about; of the version that was answered. */
export type Asked = Pick<Question, 'id' | 'counts'>;

/** What one response adds, by the questions of the version that it answers. Nothing of anybody's text is in it. */
export const tallyOf = (response: Countable, asked: readonly Asked[]): Tally => {
  const { answers, answeredAt, closedAt, reviewedAt, status, theme } = response;
  const counted = (counts: Asked['counts'], value: (number: number) => number): Summed => {
    const numbers = asked.flatMap((question) => {
      const answer =
        question.counts === counts && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      return answer?.kind === 'number' ? [{ sum: value(answer.value), of: 1 }] : [];
    });
    return numbers.reduce(plus, { sum: 0, of: 0 });
  };
  return {
    responses: 1,
    satisfaction: counted('satisfaction', (rating) => rating),
    recommendation: counted('recommendation', recommended),
    hoursToReview: hoursUntil(answeredAt, reviewedAt),
    // One that was opened again is not closed yet, whenever it was before.
    hoursToClose: hoursUntil(answeredAt, status === 'closed' ? closedAt : null),
    themes: theme === null ? {} : { [theme]: 1 },
    questions: record(
      Object.entries(answers).map(([questionId, answer]) => [questionId, questionTally(answer)]),
    ),
  };
};

type Cell = FeedbackMonth['cells'][number];
export type InCell = Pick<Cell, 'audience' | 'channel' | 'language'>;

const nameOf = ({ audience, channel, language }: InCell): string => [audience, channel, language].join(' ');

/** Tallies one cell for each audience, channel and language that anybody answered by; sorted by these. */
export const cellsOf = (parts: readonly (InCell & { readonly tally: Tally })[]): Cell[] =>
  [...Map.groupBy(parts, nameOf)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...more]]) => {
      if (first === undefined) return [];
      const { audience, channel, language } = first;
      const tally = addTallies([first, ...more].map((part) => part.tally));
      return [{ audience, channel, language, tally }];
    });
