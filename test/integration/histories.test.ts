import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { History } from '../support/histories/history.ts';
import { type Fault, MemoryTables } from '../support/histories/memory-table.ts';
import { aScript } from '../support/histories/script.ts';
import { Counts } from '../support/histories/watch.ts';

/** Every so many histories, all keys are sent once more in the end. */
const rebuiltEvery = 10;

/** Whatever happened, both sides hold what the sources say, nothing was ever wrong meanwhile, and a rebuild changes nothing. */
const everyHistory = (counts: Counts, fault: Fault) => {
  let played = 0;
  return fc.asyncProperty(aScript, async ({ steps, order }) => {
    const history = new History(new MemoryTables({ fault }), counts);
    expect(await history.play(steps, order)).toEqual({ problems: [], drifts: [] });
    played += 1;
    if (played % rebuiltEvery === 0) expect(await history.changedByRebuild(order)).toEqual([]);
  });
};

describe('what clinics and foundations hold of each other', () => {
  test('is what the sources and consents say, after any of 5,000 histories', {
    timeout: 180_000,
  }, async () => {
    const counts = new Counts();
    await fc.assert(everyHistory(counts, 'none'), { numRuns: 5000 });
    expect(counts.missing()).toEqual([]);
  });

  test.each(['no-version-check', 'no-consent-check'] as const)(
    'is found to be wrong with %s',
    { timeout: 180_000 },
    async (fault) => {
      const found = await fc.check(everyHistory(new Counts(), fault), {
        numRuns: 5000,
        seed: 4,
        endOnFailure: true,
      });
      expect(found.failed).toBe(true);
    },
  );
});
