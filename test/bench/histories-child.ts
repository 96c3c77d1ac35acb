import fc from 'fast-check';
import { FigureCounts } from '../support/figure-histories/figure-counts.ts';
import { FigureHistory } from '../support/figure-histories/figure-history.ts';
import { aFigureScript } from '../support/figure-histories/figure-script.ts';
import { History } from '../support/histories/history.ts';
import { MemoryTables } from '../support/histories/memory-table.ts';
import { aScript } from '../support/histories/script.ts';
import { Counts } from '../support/histories/watch.ts';

/** Every so many histories, all keys are sent once more in the end. */
const rebuiltEvery = 10;

type Step = readonly [number, number, number];
/** One kind of history: how it is made up and played, and what never happened in any of them. */
type Kind = {
  readonly script: fc.Arbitrary<{ readonly steps: Step[]; readonly order: number }>;
  readonly play: (steps: Step[], order: number, isRebuilt: boolean) => Promise<readonly string[]>;
  readonly missing: () => readonly string[];
};

const shared = (): Kind => {
  const counts = new Counts();
  return {
    script: aScript as Kind['script'],
    play: async (steps, order, isRebuilt) => {
      const history = new History(new MemoryTables(), counts);
      const { problems, drifts } = await history.play(steps, order);
      return [...problems, ...drifts, ...(isRebuilt ? await history.changedByRebuild(order) : [])];
    },
    missing: () => counts.missing(),
  };
};

const figures = (): Kind => {
  const counts = new FigureCounts();
  return {
    script: aFigureScript as Kind['script'],
    play: async (steps, order, isRebuilt) => {
      const history = new FigureHistory(new MemoryTables(), counts);
      const { faults, drifts } = await history.play(steps, order);
      return [...faults, ...drifts, ...(isRebuilt ? await history.changedByRebuild(order) : [])];
    },
    missing: () => counts.missing(),
  };
};

const [name, ...numbers] = process.argv.slice(2);
const [seed = 0, histories = 0] = numbers.map(Number);
const { script, play, missing } = name === 'figures' ? figures() : shared();
const batch = 1000;
let played = 0;
let drifts = 0;
for (let from = 0; from < histories; from += batch) {
  for (const { steps, order } of fc.sample(script, { numRuns: batch, seed: seed + from })) {
    played += 1;
    const wrong = await play(steps, order, played % rebuiltEvery === 0);
    if (wrong.length === 0) continue;
    drifts += 1;
    process.stderr.write(`${JSON.stringify({ steps, order, wrong })}\n`);
  }
}
process.send?.({ histories: played, drifts, missing: missing() });
