import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Bench } from './figure.ts';

/** Histories in all, and at once: one a core. */
const histories = 100_000;
const children = 2;

const child = fileURLToPath(new URL('./histories-child.ts', import.meta.url));
const toldSchema = z.object({ histories: z.int(), drifts: z.int(), missing: z.array(z.string()) });

const play = async (seed: number) => {
  const playing = fork(child, [String(seed), String(histories / children)]);
  const ended = once(playing, 'exit').then(() => null);
  const told = await Promise.race([once(playing, 'message'), ended]);
  if (told === null) throw new Error('the histories ended early');
  await ended;
  return toldSchema.parse(told[0]);
};

/** What the two sides hold of each other after any history: how often it was not what the sources say. */
export const historiesBench: Bench = async () => {
  const seed = Date.now() % 1_000_000;
  const told = await Promise.all(Array.from({ length: children }, (_, index) => play(seed + index)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [
    {
      name: 'histories played',
      value: sum(told.map((one) => one.histories)),
      limit: histories,
      unit: 'histories',
      better: 'higher',
    },
    {
      name: 'histories after which something drifted',
      value: sum(told.map(({ drifts }) => drifts)),
      limit: 0,
      unit: 'histories',
      better: 'lower',
    },
    {
      name: 'mishaps that never happened in them',
      value: sum(told.map(({ missing }) => missing.length)),
      limit: 0,
      unit: 'kinds',
      better: 'lower',
    },
  ];
};
