import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm, isSound } from './check-form.ts';
import { formContentSchema } from './form.ts';
import { anyContent, contentOf, inBoth, question } from './forms.test-support.ts';
import { mendRules } from './mend-rules.ts';
import type { Question } from './question.ts';

const of = (...questions: Question[]) =>
  checkForm(contentOf(questions)).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('checking a form', () => {
  it('finds nothing in content that is complete, and it is of the schema', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(checkForm(content)).toEqual([]);
        expect(formContentSchema.parse(content)).toEqual(content);
      }),
    );
  });

  it('marks what is not said in one of the languages, and leaves alone what may be left out', () => {
    const content = contentOf([
      question('q1', 'single', {
        text: { en: 'Why?', es: ' ' },
        help: { en: '', es: 'Elija una.' },
        options: [
          { id: 'a', text: inBoth('A') },
          { id: 'b', text: { en: '', es: 'B' } },
        ],
      }),
    ]);
    expect(checkForm({ ...content, intro: { en: 'Hello', es: '' } }).map(({ path }) => path)).toEqual([
      'intro.es',
      'questions.0.text.es',
      'questions.0.help.en',
      'questions.0.options.1.text.en',
    ]);
    expect(isSound(content)).toBe(true);
  });

  it('asks for questions, options to choose from and points to spend', () => {
    expect(of()).toEqual(['unfinished no-questions questions']);
    expect(of(question('a', 'multiple', { options: [] }), question('b', 'points', { points: 0 }))).toEqual([
      'unfinished too-few-options questions.0.options',
      'unfinished no-points questions.1.points',
    ]);
    const same = ['One', 'one '].map((text, index) => ({ id: `o${index}`, text: inBoth(text, text) }));
    expect(of(question('a', 'single', { options: same }))).toEqual([
      'unfinished repeated-option-text questions.0.options.1.text.en',
      'unfinished repeated-option-text questions.0.options.1.text.es',
    ]);
  });

  it('finds what contradicts itself', () => {
    const option = { id: 'a', text: inBoth('A') };
    const rule = (questionId: string, ...anyOf: string[]) => ({ showIf: { questionId, anyOf } });
    expect(of(question('a', 'rating'), question('a', 'yes-no'))).toEqual([
      'broken repeated-question-id questions.1.id',
    ]);
    expect(
      of(question('a', 'rating', { options: [option], points: 3 }), question('b', 'rating', rule('c', '1'))),
    ).toEqual([
      'broken options-not-offered questions.0.options',
      'broken points-not-offered questions.0.points',
      'broken rule-of-unknown-question questions.1.showIf',
    ]);
    expect(
      of(
        question('a', 'rating', rule('b', 'yes')),
        question('b', 'yes-no', rule('b', 'yes')),
        question('c', 'long-text', rule('a', '5', '6')),
        question('d', 'long-text', rule('c', 'yes')),
      ),
    ).toEqual([
      'broken rule-of-later-question questions.0.showIf',
      'broken rule-of-later-question questions.1.showIf',
      'broken rule-of-impossible-answer questions.2.showIf',
      'broken rule-of-text questions.3.showIf',
    ]);
    expect(
      of(
        question('a', 'rating', { counts: 'satisfaction' }),
        question('b', 'rating', { counts: 'satisfaction' }),
        question('c', 'yes-no', { counts: 'recommendation' }),
        question('d', 'single', {
          options: [option, { ...option, text: inBoth('B') }],
        }),
      ),
    ).toEqual([
      'broken counts-twice questions.1.counts',
      'broken counts-wrong-kind questions.2.counts',
      'broken repeated-option-id questions.3.options.1.id',
    ]);
  });
});

describe('mending rules', () => {
  it('leaves every order and choice of the questions sound, and what was sound as it was', () => {
    fc.assert(
      fc.property(
        anyContent.chain((content) =>
          fc.tuple(
            fc.constant(content),
            fc
              .shuffledSubarray(content.questions)
              .map((questions) => questions.map((one) => ({ ...one, options: one.options.slice(1) }))),
          ),
        ),
        ([content, edited]) => {
          expect(mendRules(content.questions)).toEqual(content.questions);
          const mended = mendRules(edited);
          expect(isSound({ ...content, questions: mended })).toBe(true);
          expect(mended.map(({ id }) => id)).toEqual(edited.map(({ id }) => id));
        },
      ),
    );
  });
});
