import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, idNumber } from '../../arbitraries.test-support.ts';
import type { FeedbackAnswer } from '../answers.ts';
import type { FormContent, FormVersion } from '../form.ts';
import { answerFor, contentOf, inBoth, question } from '../forms.test-support.ts';
import { type Question, type QuestionKind, questionKinds } from '../question.ts';
import { giveRole, proposeColumns, titleRow } from './entry-columns.ts';
import { readAnswerCell } from './read-cell.ts';
import { readEntryRows } from './read-entry-rows.ts';
import { readTypedAnswer } from './typed-answer.ts';

const anyQuestion = fc.constantFrom(...questionKinds).map((kind: QuestionKind) => question('a', kind));
const anyAnswer = anyQuestion.chain((asked) => fc.tuple(fc.constant(asked), answerFor(asked)));

const placeOf = ({ options }: Question, id: string) => options.findIndex((option) => option.id === id) + 1;
const textOf = ({ options }: Question, id: string) =>
  options.find((option) => option.id === id)?.text.es ?? id;

const typed = (asked: Question, answer: FeedbackAnswer): string => {
  if (answer.kind === 'choices') return answer.value.map((id) => placeOf(asked, id)).join('');
  if (answer.kind === 'points') return asked.options.map(({ id }) => answer.value[id] ?? 0).join(' ');
  if (answer.kind !== 'choice') return String(answer.value);
  return asked.kind === 'yes-no' ? answer.value : String(placeOf(asked, answer.value));
};
const inFile = (asked: Question, answer: FeedbackAnswer): string => {
  if (answer.kind === 'choices') return answer.value.map((id) => textOf(asked, id)).join('; ');
  if (answer.kind === 'points')
    return Object.entries(answer.value)
      .map(([id, points]) => `${textOf(asked, id)}: ${points}`)
      .join('; ');
  if (answer.kind !== 'choice') return String(answer.value);
  return asked.kind === 'yes-no' ? answer.value : textOf(asked, answer.value);
};

describe('an answer', () => {
  it('is what was typed of paper, and what stands in a file', () => {
    fc.assert(
      fc.property(anyAnswer, ([asked, answer]) => {
        expect(readTypedAnswer(asked, ` ${typed(asked, answer)} `)).toEqual({ answer });
        expect(readAnswerCell(asked, inFile(asked, answer))).toEqual({ answer });
        expect(readTypedAnswer(asked, '')).toEqual({ answer: null });
        expect(readAnswerCell(asked, ' ')).toEqual({ answer: null });
      }),
    );
  });

  it('is taken or refused, whatever was typed', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string({ unit: 'grapheme' }), (asked, text) => {
        for (const read of [readTypedAnswer(asked, text), readAnswerCell(asked, text)])
          expect('fault' in read || read.answer === null || read.answer.kind.length > 0).toBe(true);
      }),
    );
  });

  it('names several options by their digits, or apart where there are many', () => {
    const uses = question('a', 'multiple');
    expect(readTypedAnswer(uses, '31')).toEqual({ answer: { kind: 'choices', value: ['three', 'one'] } });
    expect(readTypedAnswer(uses, '1 4')).toEqual({ fault: 'unknown-option' });
    expect(readTypedAnswer(uses, 'one')).toEqual({ fault: 'wrong-type' });
    const many = question('a', 'multiple', {
      options: Array.from({ length: 12 }, (_, index) => ({
        id: `o${index + 1}`,
        text: inBoth(`O ${index}`),
      })),
    });
    expect(readTypedAnswer(many, '1, 12')).toEqual({ answer: { kind: 'choices', value: ['o1', 'o12'] } });
    expect(readTypedAnswer(question('a', 'single'), '12')).toEqual({ fault: 'wrong-type' });
    expect(readTypedAnswer(question('a', 'points'), '9 9')).toEqual({ fault: 'points-overspent' });
    expect(readTypedAnswer(question('a', 'points'), '1 1 1 1')).toEqual({ fault: 'unknown-option' });
    expect(readTypedAnswer(question('a', 'short-text'), 'x'.repeat(201))).toEqual({ fault: 'too-long' });
  });

  it('in a file is an option whose text has commas too', () => {
    const asked = question('a', 'multiple', {
      options: [
        { id: 'a', text: inBoth('Home, alone', 'En casa, a solas') },
        { id: 'b', text: inBoth('Work', 'Trabajo') },
      ],
    });
    expect(readAnswerCell(asked, 'home, alone')).toEqual({ answer: { kind: 'choices', value: ['a'] } });
    expect(readAnswerCell(asked, 'TRABAJO;En casa, a solas')).toEqual({
      answer: { kind: 'choices', value: ['b', 'a'] },
    });
    expect(readAnswerCell(asked, 'Work, Elsewhere')).toEqual({ fault: 'unknown-option' });
    expect(readAnswerCell(question('a', 'yes-no'), 'Sí')).toEqual({
      answer: { kind: 'choice', value: 'yes' },
    });
    expect(readAnswerCell(question('a', 'rating'), 4)).toEqual({ answer: { kind: 'number', value: 4 } });
    expect(readAnswerCell(question('a', 'rating'), '4.5')).toEqual({ fault: 'wrong-type' });
  });
});

const content: FormContent = contentOf([
  question('stars', 'rating', { required: true }),
  question('why', 'long-text', { showIf: { questionId: 'stars', anyOf: ['1', '2'] } }),
]);
const version: FormVersion = {
  formId: idNumber('form', 1),
  version: 2,
  audiences: ['patients', 'staff'],
  content,
  publishedBy: ana,
  publishedAt: '2026-11-01T00:00:00.000Z',
};
const defaults = { audience: 'patients', language: 'en', answeredOn: '2026-11-01' } as const;

describe('a file', () => {
  const titles = ['Fecha', 'Idioma', 'Who', 'What of stars?', 'why', 'Name', 'What of stars?'];

  it('is understood by its titles, each role once', () => {
    const roles = proposeColumns(titles, content);
    expect(roles.map((role) => (role.kind === 'answer' ? role.questionId : role.kind))).toEqual([
      'day',
      'language',
      'audience',
      'stars',
      'why',
      'ignored',
      'ignored',
    ]);
    const moved = giveRole(roles, 6, { kind: 'answer', questionId: 'stars' });
    expect([moved[3], moved[6]]).toEqual([{ kind: 'ignored' }, { kind: 'answer', questionId: 'stars' }]);
    expect(giveRole(moved, 0, { kind: 'ignored' })[5]).toEqual({ kind: 'ignored' });
    expect(titleRow([['', ''], ['Fecha']])).toBe(1);
    expect(titleRow([])).toBe(0);
  });

  it('is read row by row, each with its number in the file and all that is wrong with it', () => {
    const rows = [
      titles,
      ['2026-10-03', 'es', 'personal', '2', 'No abre', 'Rosa', ''],
      ['', '', '', '', '', '', ''],
      ['10/4/2026', '', '', 5, 'hidden', '', ''],
      ['soon', 'Klingon', 'practices', '9', '', '', ''],
      ['', '', '', '', '', 'Sam', ''],
      [46_000, '', '', 1, '', '', ''],
    ];
    const roles = proposeColumns(titles, content);
    const reading = { version, roles, defaults, dates: 1900, today: '2026-11-01' } as const;
    const read = readEntryRows({ rows, rowsBefore: 2 }, 0, reading);
    expect(read.map(({ row }) => row)).toEqual([4, 6, 7, 8, 9]);
    expect(read[0]?.entered).toEqual({
      row: 4,
      formVersion: 2,
      audience: 'staff',
      language: 'es',
      answeredOn: '2026-10-03',
      answers: { stars: { kind: 'number', value: 2 }, why: { kind: 'text', value: 'No abre' } },
    });
    expect(read[1]?.entered).toMatchObject({ answeredOn: '2026-10-04', audience: 'patients' });
    expect(read[1]?.entered?.answers).toEqual({ stars: { kind: 'number', value: 5 } });
    expect(read[2]?.faults.map(({ code }) => code)).toEqual([
      'not-a-day',
      'unknown-language',
      'unknown-audience',
      'wrong-type',
    ]);
    expect(read[3]?.faults).toEqual([{ questionId: null, code: 'nothing-answered' }]);
    expect(read[4]?.entered?.answeredOn).toBe('2025-12-09');
  });

  it('knows who answered by the words of the form itself, and takes no day to come', () => {
    const own = ['Who is answering?', 'Day of the answer', 'stars'];
    const rows = [
      own,
      ['Alguien del personal', '2026-10-03', 4],
      ['A patient', '2026-11-02', 4],
      ['A patient', '2020-11-02', 4],
      ['King', '2026-10-03', 4],
    ];
    const roles = proposeColumns(own, content);
    const reading = { version, roles, defaults, dates: 1900, today: '2026-11-01' } as const;
    const read = readEntryRows({ rows, rowsBefore: 0 }, 0, reading);
    expect(read.map(({ entered, faults }) => entered?.audience ?? faults.map(({ code }) => code))).toEqual([
      'staff',
      ['day-to-come'],
      ['too-long-ago'],
      ['unknown-audience'],
    ]);
  });
});
