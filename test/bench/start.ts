import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '@portolan/local/engines/free-port';
import { type Bench, median } from './figure.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const limitSeconds = 3;
const starts = 3;
const firstStartMs = 240_000;
const askAgainMs = 10;

/** The page a browser shows first, with the script that draws it. */
const firstPage = async (address: string): Promise<boolean> => {
  try {
    const page = await fetch(address);
    if (!page.ok) return false;
    const script = /<script[^>]+src="([^"]+)"/.exec(await page.text())?.[1];
    return script !== undefined && (await fetch(new URL(script, address))).ok;
  } catch {
    return false;
  }
};

const untilFirstPage = async (stack: ChildProcess, address: string): Promise<number> => {
  const began = performance.now();
  while (performance.now() - began < firstStartMs) {
    if (stack.exitCode !== null) throw new Error(`the stack ended with code ${stack.exitCode}`);
    if (await firstPage(address)) return (performance.now() - began) / 1_000;
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
  throw new Error('the stack showed no page');
};

const timeStart = async (data: string): Promise<number> => {
  const port = await findFreePort();
  const stack = spawn(
    process.execPath,
    [join(root, 'scripts', 'start.mjs'), '--data', data, '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(stack, 'exit');
  try {
    return await untilFirstPage(stack, `http://localhost:${port}/`);
  } finally {
    stack.kill('SIGINT');
    await ended;
  }
};

/** Seconds from the command to the first page, built and seeded: a start to build and seed, then the median of three. */
export const start: Bench = async () => {
  const data = await mkdtemp(join(tmpdir(), 'portolan-start-'));
  try {
    await timeStart(data);
    const seconds: number[] = [];
    for (let run = 0; run < starts; run += 1) seconds.push(await timeStart(data));
    return [
      {
        name: 'start second start to first page',
        value: median(seconds),
        limit: limitSeconds,
        unit: 's',
        better: 'lower',
      },
    ];
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};
