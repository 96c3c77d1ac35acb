import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Bench, Figure } from './figure.ts';

/** Histories in all, and of one process: it keeps what it has made, so that many small ones end sooner than few large ones. */
const histories = 100_000;
const perChild = 5_000;
/** One a core. */
const atOnce = 2;

const child = fileURLToPath(new URL('./histories-child.ts', import.meta.url));
const toldSchema = z.object({ histories: z.int(), drifts: z.int(), missing: z.array(z.string()) });

/** Of what clinics and foundations hold of each other, and of the figures that foundations add up. */
const kinds = ['shared', 'figures'] as const;
type Kind = (typeof kinds)[number];

const play = async (kind: Kind, seed: number) => {
  const playing = fork(child, [kind, String(seed), String(perChild)]);
  const ended = once(playing, 'exit').then(() => null);
  const told = await Promise.race([once(playing, 'message'), ended]);
  if (told === null) throw new Error('the histories ended early');
  await ended;
  return toldSchema.parse(told[0]);
};

/** Every so many-th of the seeds, one after another; says what is done, since all of it takes minutes. */
const playAll = async (kind: Kind, seeds: readonly number[], line: number) => {
  const told: Awaited<ReturnType<typeof play>>[] = [];
  for (const [index, seed] of seeds.entries()) {
    if (index % atOnce !== line) continue;
    const one = await play(kind, seed);
    told.push(one);
    process.stderr.write(
      `histories (${kind}) of seed ${seed}: ${one.histories} played, ${one.drifts} drifted\n`,
    );
  }
  return told;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const measure = async (kind: Kind): Promise<Figure[]> => {
  const seed = Date.now() % 1_000_000;
  const seeds = Array.from({ length: histories / perChild }, (_, index) => seed + index);
  const lines = Array.from({ length: atOnce }, (_, line) => playAll(kind, seeds, line));
  const told = (await Promise.all(lines)).flat();
  const of = kind === 'shared' ? 'what is shared' : 'figures';
  return [
    {
      name: `histories of ${of} played`,
      value: sum(told.map((one) => one.histories)),
      limit: histories,
      unit: 'histories',
      better: 'higher',
    },
    {
      name: `histories of ${of} after which something drifted`,
      value: sum(told.map(({ drifts }) => drifts)),
      limit: 0,
      unit: 'histories',
      better: 'lower',
    },
    {
      name: `mishaps that never happened in histories of ${of}`,
      value: sum(told.map(({ missing }) => missing.length)),
      limit: 0,
      unit: 'kinds',
      better: 'lower',
    },
  ];
};

/** How often, after any history, what is held was not what its sources say. */
export const historiesBench: Bench = async () => {
  const figures: Figure[] = [];
  for (const kind of kinds) figures.push(...(await measure(kind)));
  return figures;
};
