import fc from 'fast-check';
import { History } from '../support/histories/history.ts';
import { MemoryTables } from '../support/histories/memory-table.ts';
import { aScript } from '../support/histories/script.ts';
import { Counts } from '../support/histories/watch.ts';

/** Every so many histories, all keys are sent once more in the end. */
const rebuiltEvery = 10;

const [seed = 0, histories = 0] = process.argv.slice(2).map(Number);
const counts = new Counts();
const batch = 1000;
let played = 0;
let drifts = 0;
for (let from = 0; from < histories; from += batch) {
  for (const { steps, order } of fc.sample(aScript, { numRuns: batch, seed: seed + from })) {
    const history = new History(new MemoryTables(), counts);
    const outcome = await history.play(steps, order);
    played += 1;
    const changed = played % rebuiltEvery === 0 ? await history.changedByRebuild(order) : [];
    const wrong = [...outcome.problems, ...outcome.drifts, ...changed];
    if (wrong.length === 0) continue;
    drifts += 1;
    process.stderr.write(`${JSON.stringify({ steps, order, wrong })}\n`);
  }
}
process.send?.({ histories: played, drifts, missing: counts.missing() });
