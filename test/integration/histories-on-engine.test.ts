import { startDynoxide } from '@portolan/local/engines/dynoxide';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import type { RunningEngine } from '../support/engine-process.ts';
import { doubled } from '../support/histories/doubled-database.ts';
import { History } from '../support/histories/history.ts';
import { aScript } from '../support/histories/script.ts';
import { Counts } from '../support/histories/watch.ts';

let engine: RunningEngine;
beforeAll(async () => {
  engine = await startDynoxide('memory');
});
afterAll(() => engine.stop());

test('histories go on the real engine as they do in memory, answer by answer', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(aScript, async ({ steps, order }) => {
      const tables = await openTestDatabase({ ...engine, stop: async () => undefined });
      const { memory, database, differences } = doubled(tables);
      const history = new History(memory, new Counts(), database);
      expect(await history.play(steps, order)).toEqual({ problems: [], drifts: [] });
      expect(differences).toEqual([]);
      await tables.stop();
    }),
    { numRuns: 12 },
  );
});
