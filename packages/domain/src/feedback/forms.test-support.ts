import fc from 'fast-check';
import type { Localized } from '../people/localized.ts';
import type { FeedbackAnswer } from './answers.ts';
import { possibleMarks } from './asked.ts';
import type { FormContent } from './form.ts';
import { hasOptions, type Question, type QuestionKind, questionKinds } from './question.ts';

export const inBoth = (en: string, es = `${en} (es)`): Localized => ({ en, es });
const nothingSaid: Localized = { en: '', es: '' };

/** A question as a person would write it, but for what the test is about. */
export const question = (id: string, kind: QuestionKind, other: Partial<Question> = {}): Question => ({
  id,
  kind,
  text: inBoth(`What of ${id}?`),
  help: nothingSaid,
  required: false,
  showIf: null,
  options: hasOptions(kind)
    ? ['one', 'two', 'three'].map((option) => ({ id: option, text: inBoth(`Option ${option}`) }))
    : [],
  points: kind === 'points' ? 10 : 0,
  counts: null,
  ...other,
});

export const contentOf = (questions: readonly Question[]): FormContent => ({
  title: inBoth('Your first week'),
  intro: nothingSaid,
  readBy: inBoth('The portal team reads this every Monday.'),
  thanks: nothingSaid,
  questions: [...questions],
  offersReply: false,
  panelId: null,
});

const ruleAfter = (earlier: readonly Question[]): fc.Arbitrary<Question['showIf']> => {
  const askable = earlier.filter((one) => possibleMarks(one).length > 0);
  if (askable.length === 0) return fc.constant(null);
  return fc.option(
    fc
      .constantFrom(...askable)
      .chain((asked) =>
        fc
          .subarray([...possibleMarks(asked)], { minLength: 1 })
          .map((anyOf) => ({ questionId: asked.id, anyOf })),
      ),
  );
};

const withRules = (questions: readonly Question[], done: readonly Question[]): fc.Arbitrary<Question[]> => {
  const [next, ...rest] = questions;
  if (next === undefined) return fc.constant([...done]);
  return ruleAfter(done).chain((showIf) => withRules(rest, [...done, { ...next, showIf }]));
};

/** Any content that can be published: questions of every kind, with rules that refer to earlier ones. */
export const anyContent: fc.Arbitrary<FormContent> = fc
  .array(fc.tuple(fc.constantFrom(...questionKinds), fc.boolean()), { minLength: 1, maxLength: 8 })
  .chain((kinds) =>
    withRules(
      // What every object has is a name that a question may bear.
      kinds.map(([kind, required], index) =>
        question(index === 0 ? 'constructor' : `q${index}`, kind, { required }),
      ),
      [],
    ),
  )
  .map(contentOf);

/** An answer that a question takes, and that is no blank. */
export const answerFor = (asked: Question): fc.Arbitrary<FeedbackAnswer> => {
  const marks = possibleMarks(asked);
  if (asked.kind === 'rating' || asked.kind === 'recommendation')
    return fc.constantFrom(...marks).map((mark) => ({ kind: 'number', value: Number(mark) }));
  if (asked.kind === 'multiple')
    return fc.subarray([...marks], { minLength: 1 }).map((value) => ({ kind: 'choices', value }));
  if (asked.kind === 'points')
    return fc.constantFrom(...marks).map((mark) => ({ kind: 'points', value: { [mark]: asked.points } }));
  if (marks.length > 0) return fc.constantFrom(...marks).map((value) => ({ kind: 'choice', value }));
  return fc
    .constantFrom('Gracias', '<b>no</b>', 'مرحبا 👍🏽', '=1+1')
    .map((value) => ({ kind: 'text', value }));
};
