import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, FeedbackAnswer } from './answers.ts';
import { answersSchema } from './answers.ts';
import { answerTo, askedQuestions } from './asked.ts';
import type { FormContent } from './form.ts';
import { answerFor, anyContent, contentOf, question } from './forms.test-support.ts';
import { longestLongText, longestShortText, type Question } from './question.ts';
import { answerField, checkAnswers, pointsField, readAnswers } from './read-answers.ts';

/** What a browser posts for an answer. */
const posted = (questionId: string, answer: FeedbackAnswer): [string, string[]][] => {
  if (answer.kind === 'points')
    return Object.entries(answer.value).map(([id, points]) => [
      pointsField(questionId, id),
      [String(points)],
    ]);
  const values = answer.kind === 'choices' ? [...answer.value] : [String(answer.value)];
  return [[answerField(questionId), values]];
};
const postedAll = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => posted(id, answer)));

const anyAnswers = (content: FormContent): fc.Arbitrary<Answers> =>
  fc.tuple(...content.questions.map((one) => fc.option(answerFor(one)))).map((answers) =>
    Object.fromEntries(
      content.questions.flatMap(({ id }, index) => {
        const answer = answers[index];
        return answer ? [[id, answer]] : [];
      }),
    ),
  );
const contentAndAnswers = anyContent.chain((content) => fc.tuple(fc.constant(content), anyAnswers(content)));

const faultsOf = (read: ReturnType<typeof readAnswers>) =>
  read.ok ? [] : read.failure.faults.map(({ questionId, code }) => `${questionId} ${code}`);
const one = (asked: Question, ...values: string[]) =>
  readAnswers(contentOf([asked]), { [answerField(asked.id)]: values });

describe('reading answers', () => {
  it('takes exactly the answers to what is asked, and misses exactly what is required of it', () => {
    fc.assert(
      fc.property(contentAndAnswers, ([content, answers]) => {
        const asked = askedQuestions(content.questions, answers);
        const missed = asked.filter(({ id, required }) => required && answerTo(answers, id) === null);
        const taken = asked.flatMap(({ id }) => {
          const answer = answerTo(answers, id);
          return answer === null ? [] : [[id, answer] as const];
        });
        const read = readAnswers(content, postedAll(answers));
        if (missed.length > 0) expect(faultsOf(read)).toEqual(missed.map(({ id }) => `${id} required`));
        else if (taken.length === 0) expect(faultsOf(read)).toEqual(['null nothing-answered']);
        else expect(read).toEqual({ ok: true, value: Object.fromEntries(taken) });
        // What was left blank on paper stays blank.
        const typed = checkAnswers(content, answers);
        expect(typed.ok ? Object.entries(typed.value) : faultsOf(typed)).toEqual(
          taken.length === 0 ? ['null nothing-answered'] : taken,
        );
      }),
    );
  });

  it('is the same when what was taken is read again', () => {
    fc.assert(
      fc.property(contentAndAnswers, ([content, answers]) => {
        const read = readAnswers(content, postedAll(answers));
        if (read.ok) expect(checkAnswers(content, read.value)).toEqual(read);
      }),
    );
  });

  it('takes or refuses whatever is posted, and what it takes is of the schema', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'no', '0', '5', '10', '1e1', '-1', '007', ' 3 ', 'one', 'two', '', '\ud800'),
    );
    const values = fc.array(value, { maxLength: 3 });
    const names = ['q.constructor', 'q.q1', 'q.q2', 'q.q3', 'q.q1.one', 'q.q1.two', 'constructor'];
    const posts = fc
      .subarray(names)
      .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, values]))));
    fc.assert(
      fc.property(anyContent, posts, (content, fields) => {
        const read = readAnswers(content, fields);
        if (read.ok) expect(answersSchema.parse(read.value)).toEqual(read.value);
        else expect(read.failure.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('refuses what a question cannot have as its answer', () => {
    expect(faultsOf(one(question('a', 'rating'), '6'))).toEqual(['a wrong-type']);
    expect(faultsOf(one(question('a', 'rating'), '4.5'))).toEqual(['a wrong-type']);
    expect(faultsOf(one(question('a', 'rating'), '1', '2'))).toEqual(['a wrong-type']);
    expect(faultsOf(one(question('a', 'yes-no'), 'maybe'))).toEqual(['a unknown-option']);
    expect(faultsOf(one(question('a', 'multiple'), 'one', 'four'))).toEqual(['a unknown-option']);
    expect(faultsOf(one(question('a', 'short-text'), 'x'.repeat(longestShortText + 1)))).toEqual([
      'a too-long',
    ]);
    expect(faultsOf(one(question('a', 'long-text'), 'x'.repeat(longestLongText + 1)))).toEqual([
      'a too-long',
    ]);
  });

  it('counts a line end as one character, as a browser does', () => {
    const text = 'a\n'.repeat(longestLongText / 2 - 1).concat('ab');
    const read = one(question('a', 'long-text'), text.replaceAll('\n', '\r\n'));
    expect(read).toEqual({ ok: true, value: { a: { kind: 'text', value: text } } });
  });

  it('lets as many points be spent as there are', () => {
    const wishes = question('a', 'points');
    const spend = (points: Record<string, string[]>) =>
      readAnswers(
        contentOf([wishes]),
        Object.fromEntries(Object.entries(points).map(([id, values]) => [pointsField('a', id), values])),
      );
    expect(spend({ one: ['7'], two: ['3'], three: [''] })).toEqual({
      ok: true,
      value: { a: { kind: 'points', value: { one: 7, two: 3 } } },
    });
    expect(faultsOf(spend({ one: ['7'], two: ['4'] }))).toEqual(['a points-overspent']);
    expect(faultsOf(spend({ one: ['-7'], two: ['4'] }))).toEqual(['a wrong-type']);
    expect(faultsOf(spend({ one: ['5', '5'] }))).toEqual(['a wrong-type']);
    expect(faultsOf(spend({ one: ['0'] }))).toEqual(['null nothing-answered']);
  });

  it('drops what was answered before its question was hidden, faults and all', () => {
    const content = contentOf([
      question('uses', 'yes-no', { required: true }),
      question('why', 'rating', { required: true, showIf: { questionId: 'uses', anyOf: ['no'] } }),
      question('more', 'long-text', { showIf: { questionId: 'why', anyOf: ['5'] } }),
    ]);
    const fields = { 'q.why': ['9'], 'q.more': ['Too hard'] };
    expect(readAnswers(content, { ...fields, 'q.uses': ['yes'] })).toEqual({
      ok: true,
      value: { uses: { kind: 'choice', value: 'yes' } },
    });
    expect(faultsOf(readAnswers(content, { ...fields, 'q.uses': ['no'] }))).toEqual(['why wrong-type']);
  });
});

describe('checking typed answers', () => {
  it('refuses an answer of another kind, and one to no question', () => {
    const content = contentOf([question('a', 'rating'), question('b', 'points')]);
    const refused = checkAnswers(content, {
      a: { kind: 'text', value: '3' },
      b: { kind: 'points', value: { one: 1.5 } },
      z: { kind: 'number', value: 3 },
    });
    expect(faultsOf(refused)).toEqual(['a wrong-type', 'b wrong-type', 'z unknown-question']);
  });
});
