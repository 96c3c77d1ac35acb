import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFits, isAnswered, isAsked, isBegun, openPrompts } from './answers.ts';
import { prompts } from './element.test-support.ts';
import type { Answer } from './element.ts';

const anAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.string(),
  fc.array(fc.string(), { maxLength: 6 }),
  fc.double({ noNaN: true }),
  fc.constant(null),
);
const aPrompt = fc.constantFrom(...Object.values(prompts));

describe('an answer', () => {
  it.each([
    ['vision', 'Reach everybody', true],
    ['vision', '', true],
    ['vision', ['Reach'], false],
    ['vision', 3, false],
    ['barriers', ['Staff', 'Language'], true],
    ['barriers', ['a', 'b', 'c', ' ', ''], true],
    ['barriers', ['a', 'b', 'c', 'd'], false],
    ['barriers', 'Staff', false],
    ['patients', 8200, true],
    ['patients', '8200', false],
    ['share', 0, true],
    ['share', 100, true],
    ['share', 100.1, false],
    ['share', -1, false],
    ['open', 'yes', true],
    ['open', 'maybe', false],
  ] as const)('to %s: %j fits: %j', (prompt, answer, fits) => {
    expect(answerFits(prompts[prompt], answer as Answer)).toBe(fits);
  });

  it('can always be cleared', () => {
    fc.assert(
      fc.property(aPrompt, (prompt) => {
        expect(answerFits(prompt, null)).toBe(true);
        expect(isAnswered(prompt, null)).toBe(false);
      }),
    );
  });

  it('is begun before it is complete', () => {
    fc.assert(
      fc.property(aPrompt, anAnswer, (prompt, answer) => {
        if (isAnswered(prompt, answer)) expect(isBegun(answer)).toBe(true);
        else expect(isBegun(answer) && prompt.kind !== 'list').toBe(false);
      }),
    );
  });

  it('says nothing while it is empty space', () => {
    expect([undefined, null, '', ' \n', [], ['', ' ']].map(isBegun)).toEqual(Array(6).fill(false));
    expect(['x', 0, ['', 'x']].map(isBegun)).toEqual([true, true, true]);
  });

  it('to a list wants its minimum, not counting empty lines', () => {
    expect(isAnswered(prompts.barriers, ['Staff', ' ', ''])).toBe(false);
    expect(isAnswered(prompts.barriers, ['Staff', 'Language'])).toBe(true);
  });
});

describe('open prompts', () => {
  const asked = Object.values(prompts);
  const idsOf = (answers: Record<string, Answer>) => openPrompts(asked, answers).map(({ id }) => id);

  it('are the required ones without an answer, in their order', () => {
    expect(idsOf({})).toEqual(['vision', 'barriers', 'open']);
    expect(idsOf({ vision: 'x', barriers: ['a'] })).toEqual(['barriers', 'open']);
  });

  it('ask on only where the choice they hang on was made', () => {
    expect(idsOf({ open: 'yes' })).toContain('opening');
    expect(idsOf({ open: 'no' })).not.toContain('opening');
    expect(isAsked(prompts.opening, { open: 'yes' })).toBe(true);
    expect(isAsked(prompts.opening, {})).toBe(false);
  });

  it('get fewer, never more, by an answer that opens no other prompt', () => {
    const plain = asked.filter(({ id }) => id !== 'opening');
    fc.assert(
      fc.property(fc.constantFrom(...plain), anAnswer, (prompt, answer) => {
        const before = openPrompts(plain, {}).length;
        expect(openPrompts(plain, { [prompt.id]: answer }).length).toBeLessThanOrEqual(before);
      }),
    );
  });
});
