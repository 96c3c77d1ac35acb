import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedbackAnswer } from './answers.ts';
import { tallySchema } from './feedback-month.ts';
import { audiences } from './form.ts';
import { channels, standardThemes } from './response.ts';
import { type Asked, addTallies, type Countable, cellsOf, emptyTally, tallyOf } from './tally.ts';

const asked: Asked[] = [
  { id: 'how', counts: 'satisfaction' },
  { id: 'tell', counts: 'recommendation' },
  { id: 'why', counts: null },
  { id: 'wishes', counts: null },
  { id: 'constructor', counts: null },
];

const answer: fc.Arbitrary<FeedbackAnswer> = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((value) => ({ kind: 'number' as const, value })),
  fc.string({ maxLength: 20 }).map((value) => ({ kind: 'text' as const, value })),
  fc.constantFrom('yes', 'no', 'constructor').map((value) => ({ kind: 'choice' as const, value })),
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c'))
    .map((value) => ({ kind: 'choices' as const, value: [...value] })),
  fc
    .dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.integer({ min: 0, max: 100 }))
    .map((value) => ({ kind: 'points' as const, value: { ...value } })),
);

const countable: fc.Arbitrary<Countable> = fc.record({
  answers: fc
    .dictionary(fc.constantFrom('how', 'tell', 'why', 'wishes', 'constructor'), answer)
    .map((answers) => ({ ...answers })),
  answeredAt: fc.constant('2026-11-02T10:00:00.000Z'),
  reviewedAt: fc.constantFrom(null, '2026-11-03T09:20:00.000Z', '2026-11-01T10:00:00.000Z'),
  closedAt: fc.constantFrom(null, '2026-11-09T10:00:00.000Z'),
  status: fc.constantFrom('new' as const, 'in-review' as const, 'action' as const, 'closed' as const),
  theme: fc.constantFrom(null, 'sign-in', 'constructor', 'Parking'),
});

const base: Countable = {
  answers: {},
  answeredAt: '2026-11-02T10:00:00.000Z',
  reviewedAt: null,
  closedAt: null,
  status: 'new',
  theme: null,
};

describe('a response', () => {
  it('counts by what its questions are about, and its text as answered alone', () => {
    const tally = tallyOf(
      {
        ...base,
        answers: {
          how: { kind: 'number', value: 4 },
          tell: { kind: 'number', value: 9 },
          why: { kind: 'text', value: 'My doctor is kind' },
          wishes: { kind: 'points', value: { refills: 7, spanish: 0 } },
        },
        theme: 'sign-in',
        reviewedAt: '2026-11-03T10:20:00.000Z',
      },
      asked,
    );
    expect(tally).toEqual({
      responses: 1,
      satisfaction: { sum: 4, of: 1 },
      recommendation: { sum: 1, of: 1 },
      hoursToReview: { sum: 24, of: 1 },
      hoursToClose: { sum: 0, of: 0 },
      themes: { 'sign-in': 1 },
      questions: {
        how: { answered: 1, sum: 4, options: { 4: 1 } },
        tell: { answered: 1, sum: 9, options: { 9: 1 } },
        why: { answered: 1, sum: 0, options: {} },
        wishes: { answered: 1, sum: 0, options: { refills: 7 } },
      },
    });
    expect(JSON.stringify(tally)).not.toContain('kind');
  });

  it.each([
    [0, -1],
    [6, -1],
    [7, 0],
    [8, 0],
    [9, 1],
    [10, 1],
  ])('that would recommend it with %i counts as %i', (value, sum) => {
    const answers = { tell: { kind: 'number', value } } as const;
    expect(tallyOf({ ...base, answers }, asked).recommendation).toEqual({ sum, of: 1 });
  });

  it('is not closed any more once it was opened again', () => {
    const closedAt = '2026-11-04T10:00:00.000Z';
    expect(tallyOf({ ...base, status: 'closed', closedAt }, asked).hoursToClose).toEqual({ sum: 48, of: 1 });
    expect(tallyOf({ ...base, status: 'in-review', closedAt }, asked).hoursToClose.of).toBe(0);
  });
});

describe('tallies', () => {
  const tallies = fc.array(countable.map((response) => tallyOf(response, asked)));

  it('are as the schema says, and nothing adds nothing', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const sum = addTallies(all);
        expect(tallySchema.parse(sum)).toEqual(sum);
        expect(addTallies([sum, emptyTally])).toEqual(sum);
        expect(sum.responses).toBe(all.length);
      }),
    );
  });

  it('add up to the same in any order and grouping', () => {
    fc.assert(
      fc.property(tallies, fc.nat(), (all, at) => {
        const cut = at % (all.length + 1);
        const grouped = addTallies([addTallies(all.slice(cut)), addTallies(all.slice(0, cut))]);
        expect(JSON.stringify(grouped)).toBe(JSON.stringify(addTallies(all)));
        expect(JSON.stringify(addTallies(all.toReversed()))).toBe(JSON.stringify(addTallies(all)));
      }),
    );
  });

  it('are kept by audience, channel and language, and lose nobody', () => {
    const part = fc.record({
      audience: fc.constantFrom(...audiences),
      channel: fc.constantFrom(...channels),
      language: fc.constantFrom('en' as const, 'es' as const),
      tally: countable.map((response) => tallyOf(response, asked)),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const cells = cellsOf(parts);
        expect(addTallies(cells.map(({ tally }) => tally))).toEqual(
          addTallies(parts.map(({ tally }) => tally)),
        );
        expect(cellsOf(parts.toReversed())).toEqual(cells);
        expect(new Set(cells.map((cell) => `${cell.audience} ${cell.channel} ${cell.language}`)).size).toBe(
          cells.length,
        );
      }),
    );
  });

  it('name every standard theme as it is', () => {
    for (const theme of standardThemes)
      expect(tallyOf({ ...base, theme }, asked).themes).toEqual({ [theme]: 1 });
  });
});
