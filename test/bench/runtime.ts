import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Bench } from './figure.ts';
import { startHandlerWorld } from './handler-world.ts';
import { uploadedFunctions } from './uploaded-functions.ts';

const limit = 1.1;
const child = fileURLToPath(new URL('./runtime-child.ts', import.meta.url));
const measuredSchema = z.object({ ratio: z.number() });

/** A read of one item through the runtime over the same reads bare: a process of its own, because handlers log. */
export const runtime: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-runtime-'));
  const world = await startHandlerWorld();
  try {
    const uploaded = await uploadedFunctions(folder);
    const handler = uploaded.find(({ name }) => name === 'organizations')?.file;
    if (handler === undefined) throw new Error('there is no function for organizations');
    const measuring = fork(child, [handler], {
      env: { ...world.environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = once(measuring, 'exit').then(() => null);
    const told = await Promise.race([once(measuring, 'message'), ended]);
    if (told === null) throw new Error('the measurement ended early');
    const { ratio } = measuredSchema.parse(told[0]);
    await ended;
    return [{ name: 'runtime read', value: ratio, limit, unit: '× bare', better: 'lower' }];
  } finally {
    await world.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
