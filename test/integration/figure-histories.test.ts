import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FigureCounts } from '../support/figure-histories/figure-counts.ts';
import { FigureHistory } from '../support/figure-histories/figure-history.ts';
import { aFigureScript } from '../support/figure-histories/figure-script.ts';
import { type Fault, MemoryTables } from '../support/histories/memory-table.ts';

/** Every so many histories, all keys are sent once more in the end. */
const rebuiltEvery = 10;

/** Whatever happened, foundations hold what the entries add up to, to the last digit, and a rebuild changes nothing. */
const everyHistory = (counts: FigureCounts, fault: Fault) => {
  let played = 0;
  return fc.asyncProperty(aFigureScript, async ({ steps, order }) => {
    const history = new FigureHistory(new MemoryTables({ fault, pageItems: 5 }), counts);
    expect(await history.play(steps, order)).toEqual({ faults: [], drifts: [] });
    played += 1;
    if (played % rebuiltEvery === 0) expect(await history.changedByRebuild(order)).toEqual([]);
  });
};

describe('the figures that foundations hold', () => {
  test('are what recomputation from the entries gives, after any of 5,000 histories', {
    timeout: 180_000,
  }, async () => {
    const counts = new FigureCounts();
    await fc.assert(everyHistory(counts, 'none'), { numRuns: 5000 });
    expect(counts.missing()).toEqual([]);
  });

  test('are found to be wrong without the condition on what was read', { timeout: 180_000 }, async () => {
    const found = await fc.check(everyHistory(new FigureCounts(), 'no-version-check'), {
      numRuns: 5000,
      seed: 4,
      endOnFailure: true,
    });
    expect(found.failed).toBe(true);
  });
});
