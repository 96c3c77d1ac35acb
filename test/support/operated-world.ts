import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StackOptions } from '@portolan/local/stack';
import { type Installation, openInstallation } from '../../scripts/operations/installation.ts';
import { createWorld, type World } from './world.ts';

/** A world that keeps itself in a folder, so that an operator's commands find it, and those commands' way to it. */
export type OperatedWorld = World & {
  readonly data: string;
  readonly installation: Installation;
};

export const createOperatedWorld = async (options: StackOptions = {}): Promise<OperatedWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-operations-'));
  const data = join(folder, 'data');
  const world = await createWorld({ ...options, data });
  const installation = await openInstallation({ data });
  return {
    ...world,
    data,
    installation,
    stop: async () => {
      installation[Symbol.dispose]();
      await world.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The crash that a test makes at a moment of a command's run. */
export class OperatorGone extends Error {}

/** Does `run` with something that happens before each write that reaches the database; it may throw. */
export const withWrites = async <Answer>(
  { documents }: Installation,
  beforeWrite: (count: number) => void,
  run: () => Promise<Answer>,
): Promise<Answer> => {
  let count = 0;
  documents.middlewareStack.add(
    (next, context) => (args) => {
      if (/^(Put|Delete|BatchWrite|TransactWrite)/.test(context.commandName ?? '')) {
        count += 1;
        beforeWrite(count);
      }
      return next(args);
    },
    { step: 'initialize', name: 'beforeWrite', override: true },
  );
  try {
    return await run();
  } finally {
    documents.middlewareStack.remove('beforeWrite');
  }
};
