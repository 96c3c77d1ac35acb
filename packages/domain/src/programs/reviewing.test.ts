import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana } from '../arbitraries.test-support.ts';
import { attemptOf } from './milestone-status.ts';
import { type Review, reviewSchema } from './review.ts';
import {
  changeReview,
  decideReview,
  lockOf,
  progressOf,
  type ReviewChanges,
  unbegunReview,
} from './reviewing.ts';
import { now, submission } from './submission.test-support.ts';

const ids = Object.keys(submission.states);
const by = { id: ana, name: 'Ana' };
const unbegun = unbegunReview(submission);
const written = (...changes: readonly ReviewChanges[]): Review =>
  changes.reduce<Review>((review, change) => {
    const changed = changeReview(review, submission, change);
    if (!changed.ok) throw new Error(changed.failure.code);
    return changed.value.review;
  }, unbegun);
const accepted = { decision: 'accepted', note: '' } as const;
const asked = (note: string) => ({ decision: 'changes-asked', note }) as const;
const codeOf = (result: ReturnType<typeof decideReview>) => (result.ok ? null : result.failure.code);

const someReview = fc
  .array(
    fc.record({
      id: fc.constantFrom(...ids),
      said: fc.constantFrom(null, accepted, asked(''), asked('Name a figure.')),
    }),
    { maxLength: 6 },
  )
  .map((said) => written(...said.map(({ id, said: element }) => ({ elements: { [id]: element } }))));

describe('a review', () => {
  it('is written element by element, taken back, and counts a version only where something changed', () => {
    const review = written(
      { elements: { strategy: accepted } },
      { elements: { strategy: accepted } },
      { note: 'Thanks' },
    );
    expect(review).toMatchObject({ version: 2, note: 'Thanks', elements: { strategy: accepted } });
    expect(written({ elements: { strategy: accepted } }, { elements: { strategy: null } }).elements).toEqual(
      {},
    );
  });

  it.each(['nothing', 'constructor', '__proto__'])('knows no element %s', (id) => {
    const elements = Object.fromEntries([[id, accepted]]);
    expect(changeReview(unbegun, submission, { elements })).toEqual({
      ok: false,
      failure: { code: 'unknown-element' },
    });
  });

  it('is accepted exactly when every element is, and sent back exactly when a change is asked for and said', () => {
    fc.assert(
      fc.property(someReview, (review) => {
        const progress = progressOf(review, ids);
        expect(progress.accepted.length + progress.changesAsked.length + progress.unread.length).toBe(
          ids.length,
        );
        const accepting = decideReview(review, submission, 'accepted', by, now);
        expect(accepting.ok).toBe(progress.accepted.length === ids.length);
        const sending = decideReview(review, submission, 'changes-asked', by, now);
        expect(sending.ok).toBe(progress.changesAsked.length > 0 && progress.noteless.length === 0);
        for (const decided of [accepting, sending])
          if (decided.ok)
            expect(reviewSchema.parse(decided.value)).toMatchObject({ decided: { by: ana, name: 'Ana' } });
      }),
    );
  });

  it('says why it cannot be decided', () => {
    const decide = (review: Review, decision: 'accepted' | 'changes-asked') =>
      codeOf(decideReview(review, submission, decision, by, now));
    expect(decide(unbegun, 'accepted')).toBe('elements-not-accepted');
    expect(decide(unbegun, 'changes-asked')).toBe('no-changes-asked');
    expect(decide(written({ elements: { strategy: asked(' ') } }), 'changes-asked')).toBe(
      'review-note-missing',
    );
  });

  it('is locked once decided, once the clinic opened its submission again, and once another attempt was accepted', () => {
    const others = [{ ...attemptOf(submission, null), decision: 'accepted' as const }];
    const opened = { ...submission, reopenedAt: now.toISOString() };
    expect(lockOf(unbegun, submission, [])).toBeNull();
    expect(lockOf({ ...unbegun, decision: 'changes-asked' }, opened, others)).toEqual({
      code: 'review-decided',
    });
    expect(lockOf(unbegun, opened, others)).toEqual({ code: 'submission-reopened' });
    expect(lockOf(unbegun, submission, others)).toEqual({ code: 'milestone-accepted' });
  });
});
