import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FeedbackCounts,
  FeedbackHistory,
  type FeedbackStep,
} from '../support/feedback-histories/feedback-history.ts';
import { MemoryTables } from '../support/histories/memory-table.ts';

const aStep: fc.Arbitrary<FeedbackStep> = fc.tuple(fc.nat(65_535), fc.nat(255), fc.nat(255));
const aScript = fc.record({
  steps: fc.array(aStep, { minLength: 6, maxLength: 30, size: 'max' }),
  order: fc.nat(65_520),
});
/** Every so many histories, all keys are sent once more in the end, or everything derived is lost first. */
const rebuiltEvery = 10;

/** Whatever happened, what is derived is what a recount of the responses gives, and foundations hold what the consents say. */
const everyHistory = (counts: FeedbackCounts, forgets = false) => {
  let played = 0;
  return fc.asyncProperty(aScript, async ({ steps, order }) => {
    const history = new FeedbackHistory(new MemoryTables({ pageItems: 5 }), counts, forgets);
    expect(await history.play(steps, order)).toEqual([]);
    played += 1;
    if (played % rebuiltEvery === 0) expect(await history.changedByRebuild(order)).toEqual([]);
    if (played % rebuiltEvery === 5) expect(await history.healedByRebuild(order)).toEqual([]);
  });
};

describe('what is derived from feedback', () => {
  test('is what a recount gives, after any of 500 histories', { timeout: 180_000 }, async () => {
    const counts = new FeedbackCounts();
    await fc.assert(everyHistory(counts), { numRuns: 500 });
    expect(counts.missing()).toEqual([]);
  });

  test('is found to be wrong where a crash loses a message', { timeout: 180_000 }, async () => {
    const found = await fc.check(everyHistory(new FeedbackCounts(), true), {
      numRuns: 500,
      seed: 4,
      endOnFailure: true,
    });
    expect(found.failed).toBe(true);
  });
});
