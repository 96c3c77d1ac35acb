import type { Question } from '@portolan/domain/feedback/question';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { describe, expect, it } from 'vitest';
import { answerLines, shortAnswer } from './answer-words.ts';

const t = feedbackResponseTexts.en.answers;
const question = (kind: Question['kind'], ids: readonly string[] = []): Question => ({
  id: 'constructor',
  kind,
  text: { en: 'Q', es: 'P' },
  help: { en: '', es: '' },
  required: false,
  showIf: null,
  options: ids.map((id) => ({ id, text: { en: id.toUpperCase(), es: '' } })),
  points: 10,
  counts: null,
});

describe('an answer in words', () => {
  it('names numbers by their best, options by their texts, and wishes by their points', () => {
    expect(answerLines(question('rating'), { kind: 'number', value: 4 }, 'en', t)).toEqual(['4 of 5']);
    expect(answerLines(question('recommendation'), { kind: 'number', value: 0 }, 'en', t)).toEqual([
      '0 of 10',
    ]);
    expect(answerLines(question('yes-no'), { kind: 'choice', value: 'no' }, 'en', t)).toEqual(['No']);
    const many = question('multiple', ['a', 'b']);
    expect(answerLines(many, { kind: 'choices', value: ['b', 'gone'] }, 'es', t)).toEqual(['B', 'gone']);
    const wishes = question('points', ['a', 'b']);
    expect(answerLines(wishes, { kind: 'points', value: { a: 1, b: 9 } }, 'en', t)).toEqual([
      'B: 9 points',
      'A: 1 point',
    ]);
  });

  it('is none of a question that was not answered, whatever it is called', () => {
    expect(shortAnswer(question('rating'), {}, 'en', t)).toBeNull();
  });
});
