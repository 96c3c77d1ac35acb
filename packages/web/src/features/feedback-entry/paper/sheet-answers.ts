import type { Answers } from '@portolan/domain/feedback/answers';
import { isAsked } from '@portolan/domain/feedback/asked';
import { readTypedAnswer } from '@portolan/domain/feedback/entering/typed-answer';
import type { Question } from '@portolan/domain/feedback/question';

/** What stands in the fields of a sheet, by question. */
export type Typed = ReadonlyMap<string, string>;

export type ReadSheet = {
  /** The questions that are asked of who answered so, in their order. */
  readonly asked: readonly Question[];
  readonly answers: Answers;
  /** The questions in whose fields something stands that is no answer. */
  readonly wrong: readonly string[];
};

/** What a sheet says so far. */
export const readSheet = (questions: readonly Question[], typed: Typed): ReadSheet => {
  const answers: Answers = {};
  const asked: Question[] = [];
  const wrong: string[] = [];
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    asked.push(question);
    const read = readTypedAnswer(question, typed.get(question.id) ?? '');
    if ('fault' in read) wrong.push(question.id);
    else if (read.answer !== null) answers[question.id] = read.answer;
  }
  return { asked, answers, wrong };
};

/** What was typed for these answers, when a sheet is taken back. */
export const typedOf = (questions: readonly Question[], answers: Answers): Typed =>
  new Map(
    questions.flatMap((question): [string, string][] => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (answer === undefined) return [];
      const placeOf = (id: string) => question.options.findIndex((option) => option.id === id) + 1;
      if (answer.kind === 'points')
        return [[question.id, question.options.map(({ id }) => answer.value[id] ?? 0).join(' ')]];
      if (answer.kind === 'choices') return [[question.id, answer.value.map(placeOf).join(' ')]];
      if (answer.kind !== 'choice') return [[question.id, String(answer.value)]];
      if (question.kind === 'yes-no') return [[question.id, answer.value === 'yes' ? '1' : '2']];
      return [[question.id, String(placeOf(answer.value))]];
    }),
  );
