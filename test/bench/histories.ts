import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Bench } from './figure.ts';

/** Histories in all, and of one process: it keeps what it has made, so that many small ones end sooner than few large ones. */
const histories = 100_000;
const perChild = 5_000;
/** One a core. */
const atOnce = 2;

const child = fileURLToPath(new URL('./histories-child.ts', import.meta.url));
const toldSchema = z.object({ histories: z.int(), drifts: z.int(), missing: z.array(z.string()) });

const play = async (seed: number) => {
  const playing = fork(child, [String(seed), String(perChild)]);
  const ended = once(playing, 'exit').then(() => null);
  const told = await Promise.race([once(playing, 'message'), ended]);
  if (told === null) throw new Error('the histories ended early');
  await ended;
  return toldSchema.parse(told[0]);
};

/** Every so many-th of the seeds, one after another; says what is done, since all of it takes minutes. */
const playAll = async (seeds: readonly number[], line: number) => {
  const told: Awaited<ReturnType<typeof play>>[] = [];
  for (const [index, seed] of seeds.entries()) {
    if (index % atOnce !== line) continue;
    const one = await play(seed);
    told.push(one);
    process.stderr.write(`histories of seed ${seed}: ${one.histories} played, ${one.drifts} drifted\n`);
  }
  return told;
};

/** What the two sides hold of each other after any history: how often it was not what the sources say. */
export const historiesBench: Bench = async () => {
  const seed = Date.now() % 1_000_000;
  const seeds = Array.from({ length: histories / perChild }, (_, index) => seed + index);
  const told = (await Promise.all(Array.from({ length: atOnce }, (_, line) => playAll(seeds, line)))).flat();
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
