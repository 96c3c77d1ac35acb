import { answerFor, anyContent } from '@portolan/domain/feedback/forms.test-support';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSheet, typedOf } from './sheet-answers.ts';

it('a sheet that is taken back says what it said', () => {
  const sheet = anyContent.chain(({ questions }) =>
    fc.tuple(fc.constant(questions), fc.tuple(...questions.map((one) => fc.option(answerFor(one))))),
  );
  fc.assert(
    fc.property(sheet, ([questions, answered]) => {
      const all = Object.fromEntries(
        questions.flatMap(({ id }, index) => {
          const answer = answered[index];
          return answer ? [[id, answer] as const] : [];
        }),
      );
      const { answers, asked, wrong } = readSheet(questions, typedOf(questions, all));
      expect(wrong).toEqual([]);
      const expected = Object.fromEntries(
        asked.flatMap(({ id }) => {
          const answer = Object.hasOwn(all, id) ? all[id] : undefined;
          return answer ? [[id, answer] as const] : [];
        }),
      );
      expect(answers).toEqual(expected);
    }),
  );
});
